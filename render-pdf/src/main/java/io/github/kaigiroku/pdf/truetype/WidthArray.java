package io.github.kaigiroku.pdf.truetype;

/** 字幅の表（W）: the widths of a subset's glyphs that are not one em, in thousandths (ISO 32000-1, 9.7.4.3). */
final class WidthArray {

    /** The width of a full-width character, which the array leaves out. */
    static final int DEFAULT = 1000;

    private WidthArray() {}

    static String of(FontSubset subset) {
        HorizontalMetrics widths = subset.program().widths();
        StringBuilder array = new StringBuilder("[");
        boolean listing = false;
        for (int cid = 0; cid < subset.size(); cid++) {
            int width = widths.advanceInThousandths(subset.glyph(cid));
            if (listing) {
                array.append(width == DEFAULT ? ']' : ' ');
            } else if (width != DEFAULT) {
                array.append(' ').append(cid).append('[');
            }
            listing = width != DEFAULT;
            if (listing) {
                array.append(width);
            }
        }
        return array.append(listing ? "]]" : "]").toString();
    }
}
