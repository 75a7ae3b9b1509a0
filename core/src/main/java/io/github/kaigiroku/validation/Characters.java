package io.github.kaigiroku.validation;

/** Kinds of characters that rules ask for. */
final class Characters {

    private Characters() {}

    /** Whether XML 1.0 can hold the character (its production Char); lone surrogates are none. */
    static boolean isXml(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** Whether the character ends a line: LF, CR, NEL, line and paragraph separator. */
    static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether the text has nothing to see: blanks of any script and characters without width. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
