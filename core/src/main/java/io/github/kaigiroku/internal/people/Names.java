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
        int blank = firstBlank(name);
        if (blank == name.length()) {
            return name;
        }
        var key = new StringBuilder(name.length()).append(name, 0, blank);
        for (int i = blank + 1; i < name.length(); i++) {
            if (!isBlank(name.charAt(i))) {
                key.append(name.charAt(i));
            }
        }
        return key.toString();
    }

    private static int firstBlank(String name) {
        int i = 0;
        while (i < name.length() && !isBlank(name.charAt(i))) {
            i++;
        }
        return i;
    }

    /** No blank of Unicode lies beyond the first plane. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * A word with full-width letters, digits and signs at half their width: ＧＬ and GL are one word.
     *
     * @param word a word
     * @return a word of the same length
     */
    public static String halfWidth(String word) {
        StringBuilder folded = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
                folded = folded == null ? new StringBuilder(word) : folded;
                folded.setCharAt(i, (char) (c - FULL_WIDTH_OFFSET));
            }
        }
        return folded == null ? word : folded.toString();
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
