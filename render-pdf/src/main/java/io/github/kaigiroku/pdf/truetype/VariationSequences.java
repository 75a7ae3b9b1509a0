package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.Nullable;

/**
 * 異体字列: the variation sequences of a face (table cmap, format 14), a base character followed by a selector such as
 * U+E0100. Searched in place. Immutable.
 */
final class VariationSequences {

    static final int ENCODING = 5;
    /** The face does not know the sequence. */
    static final int ABSENT = -1;
    /** The face shows the sequence by the glyph of its base character. */
    static final int SAME_AS_BASE = 0;

    private static final int FORMAT = 14;
    private static final int HEADER = 10;
    private static final int SELECTOR = 11;
    private static final int RANGE = 4;
    private static final int MAPPING = 5;

    private final FontTable table;
    private final int selectors;

    private VariationSequences(FontTable table) {
        this.table = table;
        this.selectors = table.u31(6);
        table.requireRecords(HEADER, selectors, SELECTOR);
    }

    static @Nullable VariationSequences read(FontTable cmap) {
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            FontTable table = cmap.from(cmap.u31(8 + 8 * i));
            if (cmap.u16(4 + 8 * i) == 0 && cmap.u16(6 + 8 * i) == ENCODING && table.u16(0) == FORMAT) {
                return new VariationSequences(table);
            }
        }
        return null;
    }

    /** The glyph of a sequence, {@link #SAME_AS_BASE} or {@link #ABSENT}. */
    int glyph(int codePoint, int selector) {
        int record = lastUpTo(selector, HEADER, selectors, SELECTOR);
        if (record < 0 || table.u24(record) != selector) {
            return ABSENT;
        }
        int ranges = table.u31(record + 3);
        if (ranges != 0 && inRange(ranges, codePoint)) {
            return SAME_AS_BASE;
        }
        int mappings = table.u31(record + 7);
        return mappings == 0 ? ABSENT : mapped(mappings, codePoint);
    }

    private boolean inRange(int ranges, int codePoint) {
        int record = lastUpTo(codePoint, ranges + 4, table.u31(ranges), RANGE);
        return record >= 0 && codePoint <= table.u24(record) + table.u8(record + 3);
    }

    private int mapped(int mappings, int codePoint) {
        int record = lastUpTo(codePoint, mappings + 4, table.u31(mappings), MAPPING);
        return record >= 0 && table.u24(record) == codePoint ? table.u16(record + 3) : ABSENT;
    }

    /** The last of some sorted records, each beginning with three bytes of key, whose key is not above; -1 if none. */
    private int lastUpTo(int key, int first, int count, int size) {
        table.requireRecords(first, count, size);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.u24(first + size * middle) <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : first + size * (low - 1);
    }
}
