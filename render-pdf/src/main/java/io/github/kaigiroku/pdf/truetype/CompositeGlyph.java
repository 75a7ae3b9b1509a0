package io.github.kaigiroku.pdf.truetype;

import java.util.stream.IntStream;

/** 合成字形: a glyph record put together from other glyphs. */
final class CompositeGlyph {

    private static final int HEADER = 10;
    private static final int MAX_COMPONENTS = 1024;
    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final FontTable record;
    private final int glyphs;

    CompositeGlyph(FontTable record, int glyphs) {
        this.record = record;
        this.glyphs = glyphs;
    }

    Outline withoutInstructions() {
        IntStream.Builder references = IntStream.builder();
        int position = HEADER;
        int flags = MORE_COMPONENTS;
        for (int count = 0; (flags & MORE_COMPONENTS) != 0; count++) {
            if (count == MAX_COMPONENTS) {
                throw record.damaged(position);
            }
            flags = record.u16(position);
            requireGlyph(position + 2);
            references.add(position + 2);
            position += size(flags);
        }
        return outline(position, references.build().toArray());
    }

    private Outline outline(int length, int[] references) {
        byte[] bytes = new byte[(length + 3) & ~3];
        record.copy(0, bytes, 0, length);
        for (int reference : references) {
            bytes[reference - 2] &= (byte) ~(INSTRUCTIONS >> 8);
        }
        return new Outline(bytes, references);
    }

    private void requireGlyph(int position) {
        if (record.u16(position) >= glyphs) {
            throw record.damaged(position);
        }
    }

    private static int size(int flags) {
        int arguments = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
        return 4 + arguments + scales(flags);
    }

    private static int scales(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }
}
