package io.github.kaigiroku.validation;

import org.jspecify.annotations.Nullable;

/**
 * A number of a list as printed, taken apart: １, (2), 日程第３, 資料4-1, 議案第45号. Scanned by hand, since the first pattern that
 * knows digits of all scripts costs a good part of the first validation.
 *
 * @param words what stands before and behind the number
 * @param value the number
 * @param branch whether a part of it follows, as in 4-1
 * @param ofTheYear whether it is one of those that run through a year, as in 議案第45号
 */
record PrintedNumber(String words, int value, boolean branch, boolean ofTheYear) {

    private static final int MAX_WORDS = 13;
    private static final int MAX_DIGITS = 4;
    private static final int MAX_BRANCH = 4;
    private static final int MAX_BEHIND = 3;
    private static final String BRANCH_MARKS = "-－‐―ー−.．の";

    /** The number in a text; null where the text is none. */
    static @Nullable PrintedNumber of(String text) {
        int digits = firstDigit(text);
        if (digits < 0) {
            return null;
        }
        int end = endOfDigits(text, digits);
        String before = text.substring(0, digits);
        if (before.endsWith("第") && text.length() == end + 1 && text.charAt(end) == '号') {
            return new PrintedNumber(before + "\0号", value(text, digits, end), false, true);
        }
        int behind = endOfBranches(text, end);
        if (!isBehind(text, behind)) {
            return null;
        }
        String words = before + '\0' + text.substring(behind);
        return new PrintedNumber(words, value(text, digits, end), behind > end, false);
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length() && i <= MAX_WORDS; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return i;
            }
            if (c == '年' || c == '月') {
                return -1;
            }
        }
        return -1;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + MAX_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfBranches(String text, int from) {
        int end = from;
        while (end + 1 < text.length()
                && BRANCH_MARKS.indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1))) {
            int last = Math.min(text.length(), end + 1 + MAX_BRANCH);
            end++;
            while (end < last && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether nothing but a few signs stand there, such as a bracket or a point. */
    private static boolean isBehind(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() - from <= MAX_BEHIND;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
