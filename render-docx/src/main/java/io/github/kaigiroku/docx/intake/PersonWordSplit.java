package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 人の行の分かち書き: cuts a line of people into words and says what each of them is. */
final class PersonWordSplit {

    private static final String OPENING = "（(〔［[【";
    private static final String CLOSING = "）)〕］]】";
    /** What is longer tells of no few people, and a hostile file may hold a million brackets that nothing closes. */
    private static final int MAX_ITEM = 1000;

    private static final int OTHER_CELL = 100;
    private static final int TAB = 8;
    private static final int MAX_FAMILY = 5;
    private static final int MAX_SPREAD = 12;
    private static final Pattern COUNT = Pattern.compile(
            "(?:計|ほか|外|他|以上|合計|委員|議員|会員|職員|総数|定数|現在数|うち|[0-9０-９]{1,3}[人名](?:中|のうち|、)?)*(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})[\\s　]*[人名](?:出席|欠席)?");
    private static final Pattern SEAT = Pattern.compile(PersonWords.SEAT);
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[○◯●◎◇◆□■△▲▽▼・※＊*☆★➢•·‣‐–—―](?![○◯●◎◇◆□■△▲×])|[①-⑳⑴-⒇]|[0-9０-９]{1,2}[.．)）])+");
    private static final Pattern SEAT_BEFORE = Pattern.compile("^(" + SEAT.pattern() + ")(?=\\S)(?!議員|委員)");
    private static final Pattern EACH = Pattern.compile("^(.*?)(の?[各両])(委員|議員|会員|監事|理事|幹事|副会長|副委員長)$");
    private static final Pattern NO_FAMILY = Pattern.compile("(?:第|同|各|新|旧|大|小|東|西|南|北|中央).{0,1}|.{2,}[部局課室市町村県区]");
    private static final Pattern MEMBERS_OF_A_KIND = Pattern.compile("第?[0-9０-９一二三四五]{1,2}号委員");
    private static final Pattern MARK = Pattern.compile("[○◯〇×✕☓]|出席?|欠席?");
    private static final Pattern DITTO = Pattern.compile("[〃″]|同上");
    private static final Pattern OTHERS = Pattern.compile("ほか|他|外|計|同|以上|印|㊞");
    private static final Pattern AND_OTHERS =
            Pattern.compile("^(.{1,8}?)(?:ほか(?:関係|担当)?(?:職員|課員|者)?|(?:ほか|外|他)[0-9０-９]{1,3}[名人])$");
    private static final Pattern ITEM_NUMBER = Pattern.compile("[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[ア-ン]");
    private static final Pattern NO_REST = Pattern.compile("[会長職等者員団席側]");
    private static final Pattern MIDDLE_DOT =
            Pattern.compile("^([\\p{IsHan}\\p{IsHiragana}]{1,5})[・･]([\\p{IsHan}\\p{IsHiragana}]{1,5})$");
    private static final Pattern PUBLIC_BODY = Pattern.compile("\\S(?:委員会|審議会|議会|協議会)$");
    private static final Pattern NOT_A_NAME = Pattern.compile("[前新元各全副正両同他外計]|各?正副");

    private final PersonWords words;

    PersonWordSplit(PersonWords words) {
        this.words = words;
    }

    /** The words of some texts that belong together, such as the cells of a row. */
    List<PersonWord> of(List<Slice> texts) {
        List<PersonWord> found = new ArrayList<>();
        for (Slice text : texts) {
            if (text.text().length() > MAX_ITEM) {
                found.add(PersonWord.of(text, PersonKind.NAME, OTHER_CELL)); // no name; left over
                continue;
            }
            int first = found.size();
            found.addAll(kinds(raw(text)));
            if (first > 0 && first < found.size()) {
                PersonWord word = found.get(first);
                found.set(first, new PersonWord(word.parts(), word.kind(), OTHER_CELL, false, word.isSure()));
            }
        }
        return found;
    }

    /** Stretches without blanks, and brackets with what they hold. */
    private static List<PersonWord> raw(Slice line) {
        List<PersonWord> found = new ArrayList<>();
        String text = line.text();
        int gap = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap += c == '\t' ? TAB : c == '　' ? 2 : 1;
                i++;
                continue;
            }
            if (isColon(c)) {
                found.add(PersonWord.of(line.part(i, i + 1), PersonKind.COLON, gap));
                gap = 2;
                i++;
                continue;
            }
            int close = OPENING.indexOf(c) < 0 ? -1 : closing(text, i);
            int end = close > 0 ? close + 1 : wordEnd(text, i + 1);
            found.add(PersonWord.of(line.part(i, end), close > 0 ? PersonKind.BRACKET : PersonKind.NAME, gap));
            gap = 0;
            i = end;
        }
        return found;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && !isBlank(text.charAt(end))
                && !isColon(text.charAt(end))
                && !(OPENING.indexOf(text.charAt(end)) >= 0 && closing(text, end) > 0)) {
            end++;
        }
        return end;
    }

    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private List<PersonWord> kinds(List<PersonWord> raw) {
        List<PersonWord> found = new ArrayList<>();
        for (int i = 0; i < raw.size(); ) {
            int end = spread(raw, i);
            if (isSeat(raw, i)) {
                found.add(spread(raw.subList(i, i + 2), PersonKind.SEAT));
                end = i + 2;
            } else if (end > i + 1) {
                found.add(spread(raw.subList(i, end), spreadKind(raw, i, end)));
            } else if (raw.get(i).kind() == PersonKind.COLON) {
                found.add(raw.get(i));
            } else if (raw.get(i).kind() == PersonKind.BRACKET) {
                found.add(bracket(raw.get(i), i == 0));
            } else {
                boolean named = i + 1 < raw.size()
                        && raw.get(i + 1).kind() == PersonKind.NAME
                        && isPlain(raw.get(i + 1).text());
                word(raw.get(i), named, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** １　番, with a blank inside. */
    private static boolean isSeat(List<PersonWord> raw, int at) {
        return at + 1 < raw.size()
                && NUMBER.matcher(raw.get(at).text()).matches()
                && raw.get(at + 1).text().equals("番");
    }

    private static PersonWord spread(List<PersonWord> pieces, PersonKind kind) {
        List<Slice> parts = pieces.stream().map(word -> word.parts().get(0)).toList();
        return new PersonWord(parts, kind, pieces.get(0).gap(), false, true);
    }

    private PersonWord bracket(PersonWord word, boolean isFirst) {
        String inside = word.text().substring(1, word.text().length() - 1);
        boolean form = words.isLegend(inside)
                || words.isNobody(inside)
                || (isFirst && ITEM_NUMBER.matcher(inside).matches())
                || COUNT.matcher(Slice.key(inside)).matches();
        return form ? PersonWord.of(word.span(), PersonKind.FORM, word.gap()) : word;
    }

    /** Where a role or title that is spread from a word on ends; the word itself when it is not spread. */
    private int spread(List<PersonWord> raw, int start) {
        int best = start;
        for (int end = start + 2; end <= raw.size() && end - start <= MAX_SPREAD; end++) {
            if (raw.get(end - 1).kind() != PersonKind.NAME) {
                break;
            }
            best = spreadKind(raw, start, end) == PersonKind.FORM ? best : end;
        }
        return best;
    }

    /** What some words are together; FORM for nothing. */
    private PersonKind spreadKind(List<PersonWord> raw, int start, int end) {
        var joined = new StringBuilder();
        boolean single = true;
        for (PersonWord word : raw.subList(start, end)) {
            joined.append(word.text());
            single &= word.text().length() == 1;
        }
        String text = joined.toString();
        PersonKind listed = words.listed(text);
        boolean pieces = listed != null && listed != PersonKind.HONORIFIC && isInPieces(raw.subList(start, end));
        if (pieces && listed != null) {
            return listed;
        }
        boolean spreadTitle = single && end - start >= 4 && words.isTitle(text) && words.isOfADuty(text);
        boolean dutyAndTitle = end - start <= 4
                && !words.isUnitAmongPeople(raw.get(start).text())
                && words.isOfADuty(raw.get(start).text())
                && !words.isTitle(raw.get(start).text())
                && words.listed(text.substring(raw.get(start).text().length())) == PersonKind.TITLE;
        return spreadTitle || dutyAndTitle ? PersonKind.TITLE : PersonKind.FORM;
    }

    /** Whether no piece is a role or title by itself, as in 委員　会長, but for the last of 会長　代理. */
    private boolean isInPieces(List<PersonWord> pieces) {
        return pieces.stream()
                .limit(pieces.size() - 1L)
                .allMatch(piece -> piece.text().length() <= 3);
    }

    private boolean isPlain(String text) {
        return words.listed(text) == null
                && words.roleBehind(text) == null
                && words.titleBehind(text) == null
                && words.isName(text);
    }

    /** Whether a part of 五十嵐委員・東海林委員 is a name with a role. */
    private boolean isTitled(String part) {
        Matcher role = words.roleBehind(part);
        return role != null && words.isName(part.substring(0, role.start(1)));
    }

    /** A single word, which may have a mark or a seat before a name and a role behind it. */
    private void word(PersonWord raw, boolean isNamed, List<PersonWord> found) {
        int dot = raw.text().indexOf('・');
        if (dot > 0
                && isTitled(raw.text().substring(0, dot))
                && isTitled(raw.text().substring(dot + 1))) {
            word(PersonWord.of(raw.span().part(0, dot), PersonKind.NAME, raw.gap()), false, found);
            raw.span().part(dot, dot + 1).form();
            word(PersonWord.of(raw.span().rest(dot + 1), PersonKind.NAME, OTHER_CELL), isNamed, found);
            return;
        }
        Slice slice = raw.span();
        Matcher others = AND_OTHERS.matcher(slice.text());
        if (others.matches()) { // 丁子ほか関係職員
            Slice before = slice.part(0, others.end(1));
            word(PersonWord.of(before, PersonKind.NAME, raw.gap()), false, found);
            found.add(PersonWord.of(slice.rest(others.end(1)), PersonKind.FORM, 0));
            return;
        }
        Matcher bullet = BULLET.matcher(slice.text());
        int gap = raw.gap();
        if (!MARK.matcher(slice.text()).matches() && bullet.find()) {
            found.add(PersonWord.of(slice.part(0, bullet.end()), PersonKind.FORM, gap));
            if (bullet.end() == slice.text().length()) {
                return;
            }
            slice = slice.rest(bullet.end());
            gap = 0;
        }
        Matcher seat = SEAT_BEFORE.matcher(slice.text());
        if (seat.find()) {
            found.add(PersonWord.of(slice.part(0, seat.end(1)), PersonKind.SEAT, gap));
            slice = slice.rest(seat.end(1));
            gap = 0;
        }
        PersonKind kind = whole(slice.text());
        if (kind != null) {
            found.add(PersonWord.of(slice, kind, gap));
        } else {
            ending(slice, gap, isNamed, found);
        }
    }

    private @Nullable PersonKind whole(String text) {
        PersonKind listed = words.listed(text);
        if (MARK.matcher(text).matches() || words.isRemote(text)) {
            return PersonKind.MARK;
        } else if (DITTO.matcher(text).matches()) {
            return PersonKind.DITTO;
        } else if (listed != null) {
            return listed;
        } else if (words.isLegend(text)
                || words.isNobody(text)
                || COUNT.matcher(Slice.key(text)).matches()
                || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PersonKind.FORM;
        } else if (DITTO.matcher(text).matches()) {
            return PersonKind.DITTO;
        } else if (OTHERS.matcher(text).matches()) {
            return PersonKind.FORM;
        } else if (MEMBERS_OF_A_KIND.matcher(text).matches()) {
            return PersonKind.ROLE_OF_MANY;
        } else if (SEAT.matcher(text).matches()) {
            return PersonKind.SEAT;
        } else if (NUMBER.matcher(text).matches()) {
            return PersonKind.NUMBER;
        }
        return null;
    }

    private void ending(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        String text = slice.text();
        Matcher title = words.titleBehind(text);
        Matcher role = words.roleBehind(text);
        Matcher each = EACH.matcher(text);
        Matcher seat = words.seatOfRole(text);
        if (each.matches()) {
            each(slice, each, gap, found);
        } else if (seat != null) {
            found.add(PersonWord.of(slice.part(0, seat.end(1)), PersonKind.SEAT, gap));
            found.add(PersonWord.of(slice.rest(seat.end(1)), PersonKind.ROLE_OF_MANY, 0));
        } else if (title != null && (role == null || title.start(1) < role.start(1))) {
            titled(slice, title, gap, isNamed, found);
        } else if (role != null) {
            roled(slice, role, gap, found);
        } else {
            unended(slice, gap, isNamed, found);
        }
    }

    /** 保坂の各委員. */
    private static void each(Slice slice, Matcher each, int gap, List<PersonWord> found) {
        if (each.end(1) > 0) {
            found.add(PersonWord.of(slice.part(0, each.end(1)), PersonKind.NAME, gap));
        }
        slice.part(each.start(2), each.end(2)).form();
        found.add(PersonWord.of(slice.rest(each.start(3)), PersonKind.EACH, each.end(1) > 0 ? 0 : gap));
    }

    /** A word that ends with no role. */
    private void unended(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        String text = slice.text();
        boolean isBody = words.isStandsFor(text) || isBody(text);
        PersonKind other = words.isUnitAmongPeople(text) ? PersonKind.UNIT : isBody ? PersonKind.BODY : null;
        Matcher honorific = words.honorificBehind(text);
        int ahead = other == null ? ahead(text, isNamed || honorific != null) : 0;
        if (other != null) {
            found.add(PersonWord.of(slice, other, gap));
            return;
        }
        if (ahead > 0) {
            PersonKind listed = words.listed(text.substring(0, ahead));
            found.add(PersonWord.of(slice.part(0, ahead), listed == null ? PersonKind.TITLE : listed, gap));
        }
        int end = honorific == null ? text.length() : honorific.start(1);
        Matcher two = MIDDLE_DOT.matcher(text);
        if (ahead == 0 && honorific == null && two.matches()) { // 茶谷・銀山
            found.add(PersonWord.of(slice.part(0, two.end(1)), PersonKind.NAME, gap));
            slice.part(two.end(1), two.start(2)).form();
            found.add(PersonWord.of(slice.rest(two.start(2)), PersonKind.NAME, OTHER_CELL));
            return;
        }
        if (end > ahead) {
            found.add(PersonWord.of(slice.part(ahead, end), PersonKind.NAME, ahead > 0 ? 0 : gap));
        }
        if (honorific != null) {
            found.add(PersonWord.of(slice.rest(end), PersonKind.HONORIFIC, 0).attached(true));
        }
    }

    /** Where a name begins behind a role or title without a blank, as in 委員長野村 有信; 0 for none. */
    private int ahead(String text, boolean isNamed) {
        Matcher role = words.roleAhead(text);
        if (role != null) {
            String name = text.substring(role.end(1));
            boolean full = name.codePointCount(0, name.length()) >= 3;
            return (isNamed || full) && !NO_REST.matcher(name).matches() && words.isName(name) && !words.isBody(name)
                    ? role.end(1)
                    : 0;
        }
        Matcher title = isNamed ? words.titleAhead(text) : null;
        boolean isTitle =
                title != null && words.isOfADuty(title.group(1)) && words.isName(text.substring(title.end(1)));
        return title != null && isTitle ? title.end(1) : 0;
    }

    /** 総務課長 is a title, 滝課長 a name and a title, and so is 土屋議会総務課長. */
    private void titled(Slice slice, Matcher title, int gap, boolean isNamed, List<PersonWord> found) {
        String before = slice.text().substring(0, title.start(1));
        int duty = words.duty(before);
        int name = duty < 0 ? before.length() : duty;
        boolean isTitle = isNamed
                || name == 0
                || name > MAX_FAMILY
                || (duty < 0 && words.isUnitAmongPeople(before))
                || (duty > 0 && NO_FAMILY.matcher(before.substring(0, name)).matches())
                || NOT_A_NAME.matcher(before.substring(0, name)).matches()
                || !words.isName(before.substring(0, name));
        if (isTitle) {
            found.add(PersonWord.of(slice, PersonKind.TITLE, gap));
        } else {
            found.add(PersonWord.of(slice.part(0, name), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(name), PersonKind.TITLE, 0).attached(false));
        }
    }

    /** 商工会会長 is what somebody is elsewhere, 遠山会長 a name and a role. */
    private void roled(Slice slice, Matcher role, int gap, List<PersonWord> found) {
        String before = slice.text().substring(0, role.start(1));
        PersonKind kind = words.listed(role.group(1));
        if (PUBLIC_BODY.matcher(before).find() && kind != null) {
            found.add(PersonWord.of(slice, kind, gap)); // みどり野市教育委員会委員長
        } else if (isBody(before)
                || words.isBodyBefore(before, role.group(1))
                || (words.isOfADuty(before) && !words.isName(before))) {
            found.add(PersonWord.of(slice, PersonKind.BODY, gap));
        } else if (kind == null || NOT_A_NAME.matcher(before).matches() || !words.isName(before)) {
            found.add(PersonWord.of(slice, PersonKind.NAME, gap)); // which no name can be; left over
        } else {
            found.add(PersonWord.of(slice.part(0, role.start(1)), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(role.start(1)), kind, 0).attached(true));
        }
    }

    private boolean isBody(String text) {
        return words.isBody(text) && text.codePointCount(0, text.length()) >= 3;
    }
}
