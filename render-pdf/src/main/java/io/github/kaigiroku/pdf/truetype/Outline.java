package io.github.kaigiroku.pdf.truetype;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * 字形: the outline of one glyph as a subset embeds it: without instructions, padded to four bytes. Immutable by
 * convention: nobody writes to the arrays.
 */
final class Outline {

    static final Outline EMPTY = new Outline(new byte[0], new int[0]);

    private final byte[] bytes;
    private final int[] references;

    Outline(byte[] bytes, int... references) {
        this.bytes = bytes;
        this.references = references;
    }

    /** The glyph's record in the table glyf. */
    byte[] bytes() {
        return bytes;
    }

    boolean isComposite() {
        return references.length > 0;
    }

    /** The glyphs it is composed of, in order. */
    int[] components() {
        return IntStream.of(references).map(this::component).toArray();
    }

    /** The same outline composed of renumbered glyphs. */
    Outline renumbered(IntUnaryOperator number) {
        if (!isComposite()) {
            return this;
        }
        byte[] renumbered = bytes.clone();
        for (int reference : references) {
            int component = number.applyAsInt(component(reference));
            renumbered[reference] = (byte) (component >>> 8);
            renumbered[reference + 1] = (byte) component;
        }
        return new Outline(renumbered, references);
    }

    private int component(int reference) {
        return (bytes[reference] & 0xFF) << 8 | (bytes[reference + 1] & 0xFF);
    }
}
