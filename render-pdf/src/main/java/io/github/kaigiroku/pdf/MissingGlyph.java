package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.painting.Glyphs;
import java.util.Locale;

/**
 * 字形のない文字: a character that no font can show, or that runs from right to left, which this library does not print.
 * Immutable.
 *
 * @param path where it stands, such as {@code attendees[3].name}
 * @param codePoint the character; of a letter and a mark that make one character together, that character
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

    boolean isRightToLeft() {
        return Glyphs.isRightToLeft(codePoint);
    }
}
