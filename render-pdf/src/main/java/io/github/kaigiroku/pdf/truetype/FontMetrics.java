package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.Nullable;

/**
 * 書体の寸法: what a PDF says of a face as a whole, in thousandths of an em. Read from the tables head, hhea, OS/2 and
 * post. Immutable.
 */
record FontMetrics(
        int xMin,
        int yMin,
        int xMax,
        int yMax,
        int ascent,
        int descent,
        int capHeight,
        int stemWidth,
        double italicAngle,
        boolean fixedPitch) {

    private static final int REGULAR_WEIGHT = 400;

    static FontMetrics read(FontFile file, int unitsPerEm) {
        FontTable head = file.required("head");
        FontTable hhea = file.required("hhea");
        FontTable os2 = file.optional("OS/2");
        FontTable post = file.optional("post");
        int ascent = thousandths(hhea.s16(4), unitsPerEm);
        return new FontMetrics(
                thousandths(head.s16(36), unitsPerEm),
                thousandths(head.s16(38), unitsPerEm),
                thousandths(head.s16(40), unitsPerEm),
                thousandths(head.s16(42), unitsPerEm),
                ascent,
                thousandths(hhea.s16(6), unitsPerEm),
                capHeight(os2, unitsPerEm, ascent),
                stemWidth(os2),
                post == null ? 0 : post.s32(4) / 65536.0,
                post != null && post.s32(12) != 0);
    }

    /** Font units as thousandths of an em, rounded half away from zero. */
    static int thousandths(int units, int unitsPerEm) {
        int half = units < 0 ? -unitsPerEm / 2 : unitsPerEm / 2;
        return (units * 1000 + half) / unitsPerEm;
    }

    /** Stated from version 2 of the table OS/2 on; older fonts get their ascent. */
    private static int capHeight(@Nullable FontTable os2, int unitsPerEm, int ascent) {
        if (os2 == null || os2.u16(0) < 2 || os2.s16(88) <= 0) {
            return ascent;
        }
        return thousandths(os2.s16(88), unitsPerEm);
    }

    /** TrueType does not state stem widths; this is the usual estimate from the weight class, 88 for regular. */
    private static int stemWidth(@Nullable FontTable os2) {
        int weight = os2 == null ? REGULAR_WEIGHT : Math.min(1000, os2.u16(4));
        return 50 + weight * weight / 4225;
    }
}
