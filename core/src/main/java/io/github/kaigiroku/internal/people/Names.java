package io.github.kaigiroku.internal.people;

import org.jspecify.annotations.Nullable;

/** Names as rules compare them; nothing of this reaches the forms. */
public final class Names {

    private Names() {}

    /** A name without its blanks: 池田 英樹 and 池田　英樹 are one name. */
    public static String key(String name) {
        var key = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
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
