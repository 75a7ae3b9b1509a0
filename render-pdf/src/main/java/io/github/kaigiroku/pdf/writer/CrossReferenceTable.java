package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.util.Arrays;

/** 相互参照表: where each object of a file stands (ISO 32000-1, 7.5.8), in eight bytes an object. For one thread. */
final class CrossReferenceTable {

    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;
    private static final int KIND_BITS = 2;
    private static final int INDEX_BITS = 8;
    private static final int OFFSET_SHIFT = KIND_BITS + INDEX_BITS;

    /** An offset or the number of an object stream, below it an index in the stream, below it the kind. */
    private long[] places = {FREE, FREE, FREE, FREE};

    /** Object 0 is free in every file. */
    private int size = 1;

    /** The number of a further object. */
    int reserve() {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        return size++;
    }

    /** How many objects there are, numbers that were never used included. */
    int size() {
        return size;
    }

    void putInFile(int object, long offset) {
        places[object] = offset << OFFSET_SHIFT | IN_FILE;
    }

    /** Says in which object stream an object is, and where in it: 0 to 255. */
    void putInStream(int object, int stream, int index) {
        places[object] = (long) stream << OFFSET_SHIFT | (long) index << KIND_BITS | IN_STREAM;
    }

    /** How many bytes the widest offset takes. */
    int offsetWidth() {
        long all = 0;
        for (int object = 0; object < size; object++) {
            all |= places[object] >>> OFFSET_SHIFT;
        }
        return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(all) + 7) / 8);
    }

    /** The rows of the table: for each object a byte for its kind, its offset in the given width, a byte for its index. */
    Bytes rows(int offsetWidth) {
        Bytes rows = new Bytes((offsetWidth + 2) * size);
        for (int object = 0; object < size; object++) {
            long place = places[object];
            rows.put((char) (place & (1 << KIND_BITS) - 1));
            for (int shift = 8 * offsetWidth - 8; shift >= 0; shift -= 8) {
                rows.put((char) (place >>> OFFSET_SHIFT >>> shift & 0xFF));
            }
            rows.put((char) (place >>> KIND_BITS & (1 << INDEX_BITS) - 1));
        }
        return rows;
    }
}
