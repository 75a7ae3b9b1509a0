package io.github.kaigiroku.docx.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 語の種類の判定: tells what a word is that is one thing from its first character to its last, as 会長, １２番, 同上 and 計３名. */
final class WholeWords {

    private static final Pattern COUNT = Pattern.compile(
            "(?:計|ほか|外|他|以上|合計|委員|議員|会員|職員|総数|定数|現在数|うち|[0-9０-９]{1,3}[人名](?:中|のうち|、)?)*(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})[\\s　]*[人名](?:出席|欠席)?");
    private static final Pattern SEAT = Pattern.compile(PersonWords.SEAT);
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");
    private static final Pattern MEMBERS_OF_A_KIND = Pattern.compile("第?[0-9０-９一二三四五]{1,2}号委員");
    private static final Pattern MARK = Pattern.compile("[○◯〇×✕☓]|出席?|欠席?");
    private static final Pattern DITTO = Pattern.compile("[〃″]|同上");
    private static final Pattern OTHERS = Pattern.compile("ほか|他|外|計|同|以上|印|㊞");
    private static final Pattern ITEM_NUMBER = Pattern.compile("[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[ア-ン]");

    private final PersonWords words;

    WholeWords(PersonWords words) {
        this.words = words;
    }

    /** Whether a word says only who came, as ○ and 欠. */
    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** What a word is as a whole; null for a name, or for one of which the beginning and the end are different things. */
    @Nullable PersonKind kind(String text) {
        if (isMark(text) || words.isRemote(text)) {
            return PersonKind.MARK;
        } else if (DITTO.matcher(text).matches()) {
            return PersonKind.DITTO;
        }
        PersonKind listed = words.listed(text);
        if (listed != null) {
            return listed;
        } else if (isForm(text)) {
            return PersonKind.FORM;
        }
        return numbered(text);
    }

    private boolean isForm(String text) {
        return isOfNobody(text)
                || text.codePoints().noneMatch(Character::isLetterOrDigit)
                || OTHERS.matcher(text).matches();
    }

    private boolean isOfNobody(String text) {
        return words.isLegend(text)
                || words.isNobody(text)
                || COUNT.matcher(Slice.key(text)).matches();
    }

    private static @Nullable PersonKind numbered(String text) {
        if (MEMBERS_OF_A_KIND.matcher(text).matches()) {
            return PersonKind.ROLE_OF_MANY;
        } else if (SEAT.matcher(text).matches()) {
            return PersonKind.SEAT;
        }
        return NUMBER.matcher(text).matches() ? PersonKind.NUMBER : null;
    }

    /** A bracket, which is form when it holds a count or a legend, or the number of an item that it begins. */
    PersonWord bracket(PersonWord word, boolean isFirst) {
        String inside = word.text().substring(1, word.text().length() - 1);
        boolean form =
                isOfNobody(inside) || (isFirst && ITEM_NUMBER.matcher(inside).matches());
        return form ? PersonWord.of(word.span(), PersonKind.FORM, word.gap()) : word;
    }
}
