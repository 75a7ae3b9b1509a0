package io.github.kaigiroku.pdf.inspect;

import java.nio.charset.StandardCharsets;

/** オブジェクト番号: the number that stands with a generation before the keyword "obj" (ISO 32000-1, 7.3.10). */
final class ObjectNumber {

    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_RUN = 12;

    private ObjectNumber() {}

    /** The number of the object whose keyword is here; -1 when there is none. */
    static int before(byte[] file, int keyword) {
        int end = skipBack(file, keyword, true);
        int generation = skipBack(file, end, false);
        int blank = skipBack(file, generation, true);
        int start = skipBack(file, blank, false);
        if (generation == end || blank == generation || start == blank || blank - start > MOST_DIGITS) {
            return -1;
        }
        return Integer.parseInt(new String(file, start, blank - start, StandardCharsets.ISO_8859_1));
    }

    private static int skipBack(byte[] file, int from, boolean blanks) {
        int at = from;
        while (at > 0
                && from - at < LONGEST_RUN
                && (blanks ? file[at - 1] <= ' ' && file[at - 1] >= 0 : isDigit(file[at - 1]))) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
