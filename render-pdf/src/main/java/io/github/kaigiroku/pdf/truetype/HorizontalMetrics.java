package io.github.kaigiroku.pdf.truetype;

/** 字送り: advance widths and left side bearings, read from the table hmtx on demand. Immutable. */
final class HorizontalMetrics {

    private final FontTable hmtx;
    private final int fullRecords;
    private final int unitsPerEm;

    private HorizontalMetrics(FontTable hmtx, int fullRecords, int unitsPerEm) {
        this.hmtx = hmtx;
        this.fullRecords = fullRecords;
        this.unitsPerEm = unitsPerEm;
    }

    static HorizontalMetrics read(FontFile file, int unitsPerEm) {
        FontTable hhea = file.required("hhea");
        FontTable hmtx = file.required("hmtx");
        int fullRecords = hhea.u16(34);
        if (fullRecords == 0) {
            throw hhea.damaged(34);
        }
        hmtx.requireRecords(0, fullRecords, 4);
        return new HorizontalMetrics(hmtx, fullRecords, unitsPerEm);
    }

    /** The advance in font units; glyphs after the last full record share its advance. */
    int advance(int glyph) {
        return hmtx.u16(4 * Math.min(glyph, fullRecords - 1));
    }

    int advanceInThousandths(int glyph) {
        return (advance(glyph) * 1000 + unitsPerEm / 2) / unitsPerEm;
    }

    /** The left side bearing in font units. */
    int leftBearing(int glyph) {
        return glyph < fullRecords ? hmtx.s16(4 * glyph + 2) : hmtx.s16(4 * fullRecords + 2 * (glyph - fullRecords));
    }
}
