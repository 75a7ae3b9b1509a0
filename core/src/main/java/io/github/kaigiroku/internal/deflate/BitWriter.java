package io.github.kaigiroku.internal.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** ビット列の書き手: packs bits into bytes, the lowest bit first as deflate has it (RFC 1951). */
public final class BitWriter {

    private byte[] bytes;
    private ByteBuffer words;
    private int position;
    private long pending;
    private int pendingBits;

    /** A writer that grows from a capacity in bytes; when that is the exact length, nothing is copied in the end. */
    public BitWriter(int capacity) {
        this.bytes = new byte[Math.max(Long.BYTES, capacity)];
        this.words = words(bytes);
    }

    /** Writes the low bits of a value, at most 64; bits above them must be zero. */
    public void write(long value, int bits) {
        pending |= value << pendingBits;
        if (pendingBits + bits < Long.SIZE) {
            pendingBits += bits;
            return;
        }
        writePending();
        // a shift by 64 would be one by 0
        pending = pendingBits == 0 ? 0 : value >>> (Long.SIZE - pendingBits);
        pendingBits += bits - Long.SIZE;
    }

    /** Goes on at the next whole byte; the bits left out are zero. */
    public void align() {
        int rest = pendingBits & 7;
        if (rest != 0) {
            write(0, 8 - rest);
        }
    }

    /** How many bits were written. */
    public int bits() {
        return 8 * position + pendingBits;
    }

    /** What was written, the last byte filled up with zeros. The writer is of no use afterwards. */
    public byte[] toBytes() {
        int length = (bits() + 7) / 8;
        byte[] written = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        for (int i = position; i < written.length; i++) {
            written[i] = (byte) (pending >>> (8 * (i - position)));
        }
        return written;
    }

    private void writePending() {
        if (position > bytes.length - Long.BYTES) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            words = words(bytes);
        }
        words.putLong(position, pending);
        position += Long.BYTES;
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
