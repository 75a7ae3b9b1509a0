package io.github.kaigiroku.validation;

import org.jspecify.annotations.Nullable;

/** Names as rules compare them; nothing of this reaches the forms. */
final class Names {

    private Names() {}

    /** A name without its blanks: 池田 英樹 and 池田　英樹 are one name. */
    static String key(String name) {
        var key = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether a word that may be missing is there. */
    static boolean isWritten(@Nullable String word) {
        return word != null && !Characters.isBlank(word);
    }
}
