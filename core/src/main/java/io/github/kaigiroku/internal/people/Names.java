package io.github.kaigiroku.internal.people;

import org.jspecify.annotations.Nullable;

/** Names as rules compare them; nothing of this reaches the forms. */
public final class Names {

    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    private Names() {}

    /** A name without its blanks: 池田 英樹 and 池田　英樹 are one name. */
    public static String key(String name) {
        var key = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * A word with full-width letters, digits and signs at half their width: ＧＬ and GL are one word.
     *
     * @param word a word
     * @return a word of the same length
     */
    public static String halfWidth(String word) {
        var folded = new StringBuilder(word);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
                folded.setCharAt(i, (char) (c - FULL_WIDTH_OFFSET));
            }
        }
        return folded.toString();
    }

    /** Whether a word that may be missing is there. */
    public static boolean isWritten(@Nullable String word) {
        return word != null && !isBlank(word);
    }

    /**
     * Whether a text has nothing to see: blanks of any script and characters without width.
     *
     * @param text a text
     * @return true for the empty text, too
     */
    public static boolean isBlank(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
