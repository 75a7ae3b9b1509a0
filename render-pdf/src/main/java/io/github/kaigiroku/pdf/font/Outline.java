package io.github.kaigiroku.pdf.font;

/**
 * 字形: the outline of one glyph as a subset embeds it: without instructions, padded to four bytes. Immutable by
 * convention: nobody writes to the arrays.
 */
final class Outline {

    static final Outline EMPTY = new Outline(new byte[0], new int[0]);

    private final byte[] bytes;
    private final int[] references;

    Outline(byte[] bytes, int[] references) {
        this.bytes = bytes;
        this.references = references;
    }

    /** The glyph's record in the table glyf. */
    byte[] bytes() {
        return bytes;
    }

    /** Where in {@link #bytes} the ids of component glyphs stand; empty for a glyph that has an outline of its own. */
    int[] references() {
        return references;
    }

    /** The component a reference points to, an id of the font the outline was read from. */
    int component(int reference) {
        return (bytes[reference] & 0xFF) << 8 | (bytes[reference + 1] & 0xFF);
    }
}
