package io.github.kaigiroku.docx.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 項番: the number or mark that a line begins with, such as （１）, 議題１ or ・.
 *
 * @param kind how it is written
 * @param ordinal which of its kind it is, counted from 1; 0 for bullets
 * @param from where the number itself begins, without brackets around it
 * @param to where the number itself ends
 * @param end where the text behind it begins
 */
record Numbering(Kind kind, int ordinal, int from, int to, int end) {

    /** How numbers are written, in the order in which public documents usually put one below the other. */
    enum Kind {
        SCHEDULE,
        NAMED,
        ROMAN,
        KANJI,
        DIGITS,
        DIVIDED_DIGITS,
        DIGITS_IN_BRACKETS,
        CIRCLED,
        KANA,
        KANA_IN_BRACKETS,
        LETTER,
        LETTER_IN_BRACKETS,
        BULLET
    }

    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String KANJI = "[一二三四五六七八九十]{1,3}";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ";
    private static final String GAP = "[\\s　]+";
    private static final String BEHIND = "(?:[\\s　]*[.．、)）][\\s　]*|[\\s　]+)";
    private static final Pattern NUMBER = Pattern.compile("^(?:"
            + "(?<schedule>(?:日程第?|第)(?:" + DIGITS + "|" + KANJI + "))[\\s　：:、]+"
            + "|[【［〔＜<\\[]?(?<named>(?:議題|案件|議案第?|報告第?|報告事項|協議事項|審議事項|諮問第?|認定第?|承認第?|同意第?|発議第?|請願第?|陳情第?)[\\s　]?(?:"
            + DIGITS + "|" + KANJI + ")号?|第(?:" + DIGITS + "|" + KANJI
            + ")号(?:議案|報告|案件)?)(?:[】］〕＞>\\]][\\s　：:]*|[\\s　：:、]+)"
            + "|(?<roman>[Ⅰ-Ⅻ])[.．、\\s　]*"
            + "|(?<kanji>" + KANJI + ")(?:[\\s　]*[.．、][\\s　]*|" + GAP + ")"
            + "|(?<divided>" + DIGITS + "[-－‐.．]" + DIGITS + ")(?:[.．)）]" + GAP + "|" + GAP + ")"
            + "|(?<digits>" + DIGITS + ")" + BEHIND
            + "|[（(](?<digitsin>" + DIGITS + "|" + KANJI + ")[）)][\\s　]*"
            + "|(?<joined>[⑴-⒇])[\\s　]*"
            + "|(?<circled>[①-⑳])[\\s　]*"
            + "|(?<kana>[ア-コ])" + BEHIND
            + "|[（(](?<kanain>[ア-ンｱ-ﾝ])[）)][\\s　]*"
            + "|(?<letter>[A-Za-zＡ-Ｚａ-ｚ])[.．)）][\\s　]*"
            + "|[（(](?<letterin>[A-Za-zＡ-Ｚａ-ｚ])[）)][\\s　]*"
            + "|(?<bullet>[・○◯●◎◇◆□■▪•※*＊])[\\s　]*)");

    /** The number of a line that begins with one, a bullet apart; null for none. */
    static @Nullable Numbering of(String line) {
        Numbering found = orBullet(line);
        return found == null || found.kind == Kind.BULLET ? null : found;
    }

    /** The number or bullet that a line begins with; null for none. */
    static @Nullable Numbering orBullet(String line) {
        Matcher match = NUMBER.matcher(line);
        if (!match.find()) {
            return null;
        }
        for (Kind kind : Kind.values()) {
            Numbering found = group(match, group(kind), kind);
            if (found != null) {
                return found;
            }
        }
        return group(match, "joined", Kind.DIGITS_IN_BRACKETS);
    }

    private static @Nullable Numbering group(Matcher match, String group, Kind kind) {
        String text = match.group(group);
        return text == null
                ? null
                : new Numbering(kind, ordinal(kind, text), match.start(group), match.end(group), match.end());
    }

    private static String group(Kind kind) {
        return switch (kind) {
            case SCHEDULE -> "schedule";
            case NAMED -> "named";
            case ROMAN -> "roman";
            case KANJI -> "kanji";
            case DIGITS -> "digits";
            case DIVIDED_DIGITS -> "divided";
            case DIGITS_IN_BRACKETS -> "digitsin";
            case CIRCLED -> "circled";
            case KANA -> "kana";
            case KANA_IN_BRACKETS -> "kanain";
            case LETTER -> "letter";
            case LETTER_IN_BRACKETS -> "letterin";
            case BULLET -> "bullet";
        };
    }

    private static int ordinal(Kind kind, String text) {
        char first = text.charAt(0);
        return switch (kind) {
            case ROMAN -> first - 'Ⅰ' + 1;
            case CIRCLED -> first - '①' + 1;
            case KANA, KANA_IN_BRACKETS -> KANA.indexOf(Normalizer.normalize(text, Normalizer.Form.NFKC)) + 1;
            case LETTER, LETTER_IN_BRACKETS ->
                Character.toLowerCase(
                                Normalizer.normalize(text, Normalizer.Form.NFKC).charAt(0))
                        - 'a'
                        + 1;
            case BULLET -> 0;
            default -> number(Normalizer.normalize(text, Normalizer.Form.NFKC));
        };
    }

    /** The last number in a text, in digits or kanji. */
    private static int number(String text) {
        Matcher digits = Pattern.compile("[0-9]+").matcher(text);
        int last = 0;
        while (digits.find()) {
            last = Integer.parseInt(digits.group());
        }
        if (last > 0) {
            return last;
        }
        int tens = text.indexOf('十');
        int ones = 0;
        int ten = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = "一二三四五六七八九".indexOf(text.charAt(i)) + 1;
            ten = i < tens && digit > 0 ? digit : ten;
            ones = i > tens && digit > 0 ? digit : ones;
        }
        return tens < 0 ? ones : Math.max(1, ten) * 10 + ones;
    }

    /** Whether this is the next of its kind behind another. */
    boolean follows(Numbering before) {
        return kind == before.kind && ordinal == before.ordinal + 1;
    }
}
