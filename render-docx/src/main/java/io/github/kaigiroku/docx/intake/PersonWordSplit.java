package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 人の行の分かち書き: cuts a line of people into words and says what each of them is. */
final class PersonWordSplit {

    /** What is longer tells of no few people, and a hostile file may hold a million brackets that nothing closes. */
    private static final int MAX_ITEM = 1000;

    private static final Pattern BULLET =
            Pattern.compile("^(?:[○◯●◎◇◆□■△▲▽▼・※＊*☆★➢•·‣‐–—―](?![○◯●◎◇◆□■△▲×])|[①-⑳⑴-⒇]|[0-9０-９]{1,2}[.．)）])+");
    private static final Pattern SEAT_BEFORE = Pattern.compile("^(" + PersonWords.SEAT + ")(?=\\S)(?!議員|委員)");
    private static final Pattern AND_OTHERS =
            Pattern.compile("^(.{1,8}?)(?:ほか(?:関係|担当)?(?:職員|課員|者)?|(?:ほか|外|他)[0-9０-９]{1,3}[名人])$");

    private final PersonWords words;
    private final SpreadWords spread;
    private final WholeWords whole;
    private final PersonWordEnds ends;

    PersonWordSplit(PersonWords words) {
        this.words = words;
        this.spread = new SpreadWords(words);
        this.whole = new WholeWords(words);
        this.ends = new PersonWordEnds(words);
    }

    /** The words of some texts that belong together, such as the cells of a row. */
    List<PersonWord> of(List<Slice> texts) {
        List<PersonWord> found = new ArrayList<>();
        for (Slice text : texts) {
            if (text.text().length() > MAX_ITEM) {
                found.add(PersonWord.of(text, PersonKind.NAME, PersonWord.OTHER_CELL)); // no name; left over
                continue;
            }
            int first = found.size();
            found.addAll(kinds(PersonStretches.of(text)));
            if (first > 0 && first < found.size()) {
                found.set(first, found.get(first).inOtherCell());
            }
        }
        return found;
    }

    private List<PersonWord> kinds(List<PersonWord> raw) {
        List<PersonWord> found = new ArrayList<>();
        for (int i = 0; i < raw.size(); ) {
            int end = spread.end(raw, i);
            if (SpreadWords.isSeat(raw, i)) {
                found.add(SpreadWords.joined(raw.subList(i, i + 2), PersonKind.SEAT));
                end = i + 2;
            } else if (end > i + 1) {
                List<PersonWord> pieces = raw.subList(i, end);
                found.add(SpreadWords.joined(pieces, spread.kind(pieces)));
            } else {
                single(raw, i, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private void single(List<PersonWord> raw, int at, List<PersonWord> found) {
        PersonWord word = raw.get(at);
        if (word.kind() == PersonKind.COLON) {
            found.add(word);
        } else if (word.kind() == PersonKind.BRACKET) {
            found.add(whole.bracket(word, at == 0));
        } else {
            word(word, isBeforeName(raw, at), found);
        }
    }

    private boolean isBeforeName(List<PersonWord> raw, int at) {
        return at + 1 < raw.size()
                && raw.get(at + 1).kind() == PersonKind.NAME
                && isPlain(raw.get(at + 1).text());
    }

    private boolean isPlain(String text) {
        return words.listed(text) == null
                && words.roleBehind(text) == null
                && words.titleBehind(text) == null
                && words.isName(text);
    }

    /** A single word, which may be two names with their roles, or a name with others who are not named. */
    private void word(PersonWord raw, boolean isNamed, List<PersonWord> found) {
        Slice slice = raw.span();
        int dot = raw.text().indexOf('・');
        Matcher others = AND_OTHERS.matcher(slice.text());
        if (isTwoTitled(raw.text(), dot)) {
            word(PersonWord.of(slice.part(0, dot), PersonKind.NAME, raw.gap()), false, found);
            slice.part(dot, dot + 1).form();
            word(PersonWord.of(slice.rest(dot + 1), PersonKind.NAME, PersonWord.OTHER_CELL), isNamed, found);
        } else if (others.matches()) { // 丁子ほか関係職員
            Slice before = slice.part(0, others.end(1));
            word(PersonWord.of(before, PersonKind.NAME, raw.gap()), false, found);
            found.add(PersonWord.of(slice.rest(others.end(1)), PersonKind.FORM, 0));
        } else {
            bulleted(slice, raw.gap(), isNamed, found);
        }
    }

    /** 五十嵐委員・東海林委員. */
    private boolean isTwoTitled(String text, int dot) {
        return dot > 0 && isTitled(text.substring(0, dot)) && isTitled(text.substring(dot + 1));
    }

    private boolean isTitled(String part) {
        Matcher role = words.roleBehind(part);
        return role != null && words.isName(part.substring(0, role.start(1)));
    }

    /** A word, perhaps behind a mark that begins an item. */
    private void bulleted(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        Matcher bullet = BULLET.matcher(slice.text());
        if (WholeWords.isMark(slice.text()) || !bullet.find()) {
            seated(slice, gap, isNamed, found);
            return;
        }
        found.add(PersonWord.of(slice.part(0, bullet.end()), PersonKind.FORM, gap));
        if (bullet.end() < slice.text().length()) {
            seated(slice.rest(bullet.end()), 0, isNamed, found);
        }
    }

    /** A word, perhaps behind a seat, as in １番山田. */
    private void seated(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        Matcher seat = SEAT_BEFORE.matcher(slice.text());
        if (seat.find()) {
            found.add(PersonWord.of(slice.part(0, seat.end(1)), PersonKind.SEAT, gap));
            named(slice.rest(seat.end(1)), 0, isNamed, found);
        } else {
            named(slice, gap, isNamed, found);
        }
    }

    private void named(Slice slice, int gap, boolean isNamed, List<PersonWord> found) {
        PersonKind kind = whole.kind(slice.text());
        if (kind != null) {
            found.add(PersonWord.of(slice, kind, gap));
        } else {
            ends.split(slice, gap, isNamed, found);
        }
    }
}
