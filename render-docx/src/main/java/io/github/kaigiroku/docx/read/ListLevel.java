package io.github.kaigiroku.docx.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 段落番号の一段.
 *
 * @param start the first number
 * @param format how numbers are written, in the standard's words
 * @param pattern what is printed; %1 to %9 stand for the numbers of the levels
 * @param gap what stands between the number and the text
 * @param legal whether the numbers of all levels are printed as digits
 */
record ListLevel(int start, String format, String pattern, String gap, boolean legal) {

    /** The level that Word assumes without a definition. */
    static final ListLevel FIRST = new ListLevel(1, "decimal", "", "\u3000", false);

    /** Bullets of symbol fonts. */
    private static final Pattern SYMBOLS = Pattern.compile("[\\uE000-\\uF8FF]");

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
    private static final int FULL_WIDTH = '０' - '0';
    private static final int LETTERS = 26;
    private static final int LAST_CIRCLED = 20;

    /** The level as an element of the numbering describes it. */
    ListLevel with(String what, String value) {
        return switch (what) {
            case "start" ->
                new ListLevel(value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1, format, pattern, gap, legal);
            case "numFmt" -> new ListLevel(start, value, pattern, gap, legal);
            case "lvlText" ->
                new ListLevel(start, format, SYMBOLS.matcher(value).replaceAll("・"), gap, legal);
            case "suff" -> new ListLevel(start, format, pattern, gap(value), legal);
            default -> new ListLevel(start, format, pattern, gap, !value.equals("0") && !value.equals("false"));
        };
    }

    private static String gap(String suffix) {
        return switch (suffix) {
            case "nothing" -> "";
            case "space" -> " ";
            default -> "\u3000";
        };
    }

    /** A number as the level prints it; null where it is not known how. */
    @Nullable String number(int number, boolean asDigits) {
        return switch (asDigits ? "decimal" : format) {
            case "decimal", "decimalHalfWidth" -> Integer.toString(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle" -> number > LAST_CIRCLED ? null : Character.toString('①' + number - 1);
            case "japaneseCounting", "chineseCountingThousand", "chineseCounting" -> counted(number);
            case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "aiueoFullWidth", "aiueo" -> one(KANA, number);
            case "irohaFullWidth", "iroha" -> one(IROHA, number);
            case "upperLetter" -> number > LETTERS ? null : Character.toString('A' + number - 1);
            case "lowerLetter" -> number > LETTERS ? null : Character.toString('a' + number - 1);
            case "none" -> "";
            default -> null;
        };
    }

    private static String fullWidth(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append((char) (c + FULL_WIDTH)));
        return text.toString();
    }

    private static String digits(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    /** 十二 and 二十一; from a hundred on nobody numbers minutes. */
    private static @Nullable String counted(int number) {
        if (number < 1 || number > 99) {
            return null;
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    private static @Nullable String one(String signs, int number) {
        return number < 1 || number > signs.length() ? null : signs.substring(number - 1, number);
    }
}
