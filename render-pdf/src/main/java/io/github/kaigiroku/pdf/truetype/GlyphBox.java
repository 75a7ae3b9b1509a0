package io.github.kaigiroku.pdf.truetype;

/**
 * 字形の枠: what a glyph covers, in thousandths of an em from its origin.
 *
 * @param left where its ink begins
 * @param bottom its lowest place, negative below the baseline
 * @param right where its ink ends
 * @param top its highest place
 */
public record GlyphBox(int left, int bottom, int right, int top) {

    /** The box of an outline, all zero for one without ink. */
    static GlyphBox of(Outline outline, int unitsPerEm) {
        byte[] bytes = outline.bytes();
        return bytes.length == 0
                ? new GlyphBox(0, 0, 0, 0)
                : new GlyphBox(
                        scaled(bytes, 2, unitsPerEm),
                        scaled(bytes, 4, unitsPerEm),
                        scaled(bytes, 6, unitsPerEm),
                        scaled(bytes, 8, unitsPerEm));
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return left >= right || bottom >= top;
    }

    private static int scaled(byte[] bytes, int at, int unitsPerEm) {
        return FontMetrics.thousandths((short) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF)), unitsPerEm);
    }
}
