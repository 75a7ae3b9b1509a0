package io.github.kaigiroku.pdf.truetype;

/** 字形の表: the outlines of a face (tables loca and glyf), read on demand. Immutable. */
final class OutlineTable {

    private static final int LONG_OFFSETS = 1;

    private final FontTable loca;
    private final FontTable glyf;
    private final int glyphs;
    private final boolean longOffsets;

    private OutlineTable(FontTable loca, FontTable glyf, int glyphs, boolean longOffsets) {
        this.loca = loca;
        this.glyf = glyf;
        this.glyphs = glyphs;
        this.longOffsets = longOffsets;
    }

    static OutlineTable read(FontFile file, int glyphs) {
        FontTable head = file.required("head");
        int format = head.u16(50);
        if (format > LONG_OFFSETS) {
            throw head.damaged(50);
        }
        FontTable loca = file.required("loca");
        loca.requireRecords(0, glyphs + 1, format == LONG_OFFSETS ? 4 : 2);
        return new OutlineTable(loca, file.required("glyf"), glyphs, format == LONG_OFFSETS);
    }

    Outline outline(int glyph) {
        int start = offset(glyph);
        int length = offset(glyph + 1) - start;
        if (length == 0) {
            return Outline.EMPTY;
        }
        if (length < 0) {
            throw loca.damaged((longOffsets ? 4 : 2) * glyph);
        }
        FontTable record = glyf.part(start, length);
        return record.s16(0) < 0
                ? new CompositeGlyph(record, glyphs).withoutInstructions()
                : new SimpleGlyph(record).withoutInstructions();
    }

    private int offset(int glyph) {
        return longOffsets ? loca.u31(4 * glyph) : 2 * loca.u16(2 * glyph);
    }
}
