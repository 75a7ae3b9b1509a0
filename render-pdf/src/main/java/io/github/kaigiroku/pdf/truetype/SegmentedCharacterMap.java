package io.github.kaigiroku.pdf.truetype;

/** 文字表（形式 4）: a cmap subtable of segments inside the basic plane, searched in place. Immutable. */
final class SegmentedCharacterMap implements CharacterMap {

    static final int FORMAT = 4;
    private static final int HEADER = 14;

    private final FontTable table;
    private final int segments;

    SegmentedCharacterMap(FontTable table) {
        this.table = table;
        this.segments = table.u16(6) / 2;
        table.requireRecords(HEADER, segments, 8);
    }

    @Override
    public int glyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int segment = segmentEndingAtOrAfter(codePoint);
        if (segment == segments || codePoint < field(1, segment)) {
            return 0;
        }
        int delta = field(2, segment);
        int range = field(3, segment);
        int glyph = range == 0 ? codePoint : listed(segment, range, codePoint);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int segmentEndingAtOrAfter(int codePoint) {
        int low = 0;
        int high = segments;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (field(0, middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Range offsets count from their own place. Some fonts end with one that points past the table: no glyph there. */
    private int listed(int segment, int range, int codePoint) {
        int place = place(3, segment) + range + 2 * (codePoint - field(1, segment));
        return place > table.length() - 2 ? 0 : table.u16(place);
    }

    /** Four arrays lie behind each other: end, start, delta and range offset; two bytes of padding follow the first. */
    private int field(int array, int segment) {
        return table.u16(place(array, segment));
    }

    private int place(int array, int segment) {
        return HEADER + (array == 0 ? 0 : 2) + 2 * (array * segments + segment);
    }
}
