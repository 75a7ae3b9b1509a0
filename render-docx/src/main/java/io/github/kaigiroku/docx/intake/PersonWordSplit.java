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
    private static final int OTHER_CELL = 100;
    private static final int TAB = 8;
    private static final int LONGEST_SPREAD = 12;
    private static final Pattern COUNT = Pattern.compile(
            "(?:計|ほか|外|他|以上|合計|委員|議員|会員|職員|総数|定数|現在数|うち|[0-9０-９]{1,3}[人名](?:中|のうち|、)?)*[0-9０-９]{1,3}[\\s　]*[人名](?:出席|欠席)?");
    private static final Pattern SEAT = Pattern.compile("(?:議席|席)?第?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})番");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[○◯●◎◇◆□■△▲▽▼・※＊*☆★➢‐](?![○◯●◎◇◆□■△▲×])|[①-⑳⑴-⒇]|[0-9０-９]{1,2}[.．)）])+");
    private static final Pattern SEAT_BEFORE = Pattern.compile("^(" + SEAT.pattern() + ")(?=\\S)(?!議員|委員)");
    private static final Pattern EACH = Pattern.compile("^(?:各|の各|両|の両)(.+)$");
    private static final Pattern NOT_A_NAME = Pattern.compile("[前新元各全副正両同他外計]|各?正副");

    private final PersonWords words;

    PersonWordSplit(PersonWords words) {
        this.words = words;
    }

    /** The words of some texts that belong together, such as the cells of a row. */
    List<PersonWord> of(List<Slice> texts) {
        List<PersonWord> found = new ArrayList<>();
        for (Slice text : texts) {
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
            if (end > i + 1) {
                List<Slice> parts = raw.subList(i, end).stream()
                        .map(word -> word.parts().get(0))
                        .toList();
                found.add(new PersonWord(
                        parts, spreadKind(raw, i, end), raw.get(i).gap(), false, true));
            } else if (raw.get(i).kind() == PersonKind.COLON) {
                found.add(raw.get(i));
            } else if (raw.get(i).kind() == PersonKind.BRACKET) {
                found.add(bracket(raw.get(i)));
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

    private PersonWord bracket(PersonWord word) {
        String inside = word.text().substring(1, word.text().length() - 1);
        boolean form = words.isLegend(inside)
                || words.isNobody(inside)
                || COUNT.matcher(Slice.key(inside)).matches();
        return form ? PersonWord.of(word.span(), PersonKind.FORM, word.gap()) : word;
    }

    /** Where a role or title that is spread from a word on ends; the word itself when it is not spread. */
    private int spread(List<PersonWord> raw, int start) {
        int best = start;
        for (int end = start + 2; end <= raw.size() && end - start <= LONGEST_SPREAD; end++) {
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

    /** A single word, which may have a mark or a seat before a name and a role behind it. */
    private void word(PersonWord raw, boolean isNamed, List<PersonWord> found) {
        Slice slice = raw.span();
        Matcher bullet = BULLET.matcher(slice.text());
        int gap = raw.gap();
        if (bullet.find()) {
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
        if (listed != null) {
            return listed;
        } else if (words.isLegend(text)
                || words.isNobody(text)
                || COUNT.matcher(Slice.key(text)).matches()
                || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PersonKind.FORM;
        } else if (SEAT.matcher(text).matches()) {
            return PersonKind.SEAT;
        } else if (NUMBER.matcher(text).matches()) {
            return PersonKind.NUMBER;
        } else if (EACH.matcher(text).matches() && words.isRole(text.replaceFirst("^の?[各両]", ""))) {
            return PersonKind.EACH;
        }
        return null;
    }

    private void ending(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        String text = slice.text();
        Matcher honorific = words.honorificBehind(text);
        Matcher title = words.titleBehind(text);
        Matcher role = words.roleBehind(text);
        if (title != null && (role == null || title.start(1) < role.start(1))) {
            titled(slice, title, gap, isNamed, found);
        } else if (role != null) {
            roled(slice, role, gap, found);
        } else if (honorific != null) {
            found.add(PersonWord.of(slice.part(0, honorific.start(1)), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(honorific.start(1)), PersonKind.HONORIFIC, 0)
                    .attached(true));
        } else {
            boolean body = words.isStandsFor(text) || isBody(text);
            boolean unit = words.isUnitAmongPeople(text);
            found.add(PersonWord.of(slice, unit ? PersonKind.UNIT : body ? PersonKind.BODY : PersonKind.NAME, gap));
        }
    }

    /** 総務課長 is a title, 滝課長 a name and a title. */
    private void titled(Slice slice, Matcher title, int gap, boolean isNamed, List<PersonWord> found) {
        String before = slice.text().substring(0, title.start(1));
        boolean isTitle = isNamed || words.isOfADuty(before) || words.isUnitAmongPeople(before);
        if (isTitle || NOT_A_NAME.matcher(before).matches() || !words.isName(before)) {
            found.add(PersonWord.of(slice, PersonKind.TITLE, gap));
        } else {
            found.add(PersonWord.of(slice.part(0, title.start(1)), PersonKind.NAME, gap));
            found.add(PersonWord.of(slice.rest(title.start(1)), PersonKind.TITLE, 0)
                    .attached(false));
        }
    }

    /** 商工会会長 is what somebody is elsewhere, 遠山会長 a name and a role. */
    private void roled(Slice slice, Matcher role, int gap, List<PersonWord> found) {
        String before = slice.text().substring(0, role.start(1));
        PersonKind kind = words.listed(role.group(1));
        if (isBody(before) || (words.isOfADuty(before) && !words.isName(before))) {
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
