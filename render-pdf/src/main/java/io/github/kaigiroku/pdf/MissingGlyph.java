package io.github.kaigiroku.pdf;

import java.util.Locale;

/**
 * 字形のない文字: a character that is shown as 〓 because no font has it. Immutable.
 *
 * @param path where it stands, such as {@code attendees[3].name}
 * @param codePoint the character
 */
public record MissingGlyph(String path, int codePoint) {

    /**
     * The character itself, with its code point.
     *
     * @return such as {@code 𠮷 (U+20BB7)}
     */
    public String description() {
        return Character.toString(codePoint) + " (U+" + String.format(Locale.ROOT, "%04X", codePoint) + ")";
    }
}
