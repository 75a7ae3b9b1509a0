package io.github.kaigiroku.pdf.inspect;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Undoes LZW (ISO 32000-1, 7.4.4) as old programs write it, with early change. */
final class LzwDecoder {

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST = 258;
    private static final int MAX_COUNT = 4096;
    private static final int MIN_LENGTH = 9;
    private static final int MAX_LENGTH = 12;

    private final long most;
    private final byte[][] table = new byte[MAX_COUNT][];
    private int size;

    LzwDecoder(long most) {
        this.most = most;
    }

    byte @Nullable [] decoded(byte[] data) {
        var out = new ByteArrayOutputStream();
        byte[] before = null;
        int width = MIN_LENGTH;
        long bit = 0;
        while (bit + width <= (long) data.length * Byte.SIZE) {
            int code = code(data, bit, width);
            bit += width;
            if (code == END) {
                break;
            }
            if (code == CLEAR) {
                reset();
                before = null;
                width = MIN_LENGTH;
                continue;
            }
            byte[] entry = entry(code, before);
            if (entry == null || out.size() + (long) entry.length > most) {
                return null;
            }
            out.writeBytes(entry);
            if (before != null && size < MAX_COUNT) {
                table[size++] = joined(before, entry[0]);
            }
            before = entry;
            width = Math.min(MAX_LENGTH, Math.max(MIN_LENGTH, Integer.SIZE - Integer.numberOfLeadingZeros(size + 1)));
        }
        return out.toByteArray();
    }

    private static int code(byte[] data, long bit, int width) {
        int code = 0;
        for (long i = bit; i < bit + width; i++) {
            int one = (data[(int) (i / Byte.SIZE)] >> (Byte.SIZE - 1 - i % Byte.SIZE)) & 1;
            code = (code << 1) | one;
        }
        return code;
    }

    private void reset() {
        size = FIRST;
        for (int i = 0; i < CLEAR; i++) {
            table[i] = new byte[] {(byte) i};
        }
    }

    private byte @Nullable [] entry(int code, byte @Nullable [] before) {
        if (size == 0) {
            reset();
        }
        if (code < size && table[code] != null) {
            return table[code];
        }
        return before == null || code != size ? null : joined(before, before[0]);
    }

    private static byte[] joined(byte[] start, byte end) {
        byte[] joined = Arrays.copyOf(start, start.length + 1);
        joined[start.length] = end;
        return joined;
    }
}
