package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;
import java.util.zip.Adler32;

/** Our quick encoder, a block at a time. */
final class FastZlibStream extends ZlibStream {

    /** A deflate stream with a window of 32 KiB, compressed at the fastest level (RFC 1950, 2.2). */
    private static final int HEAD = 0x0178;

    private static final int BLOCK = 64 * 1024;

    private final FastDeflate deflate;
    private final BitWriter output;
    private final Adler32 checksum = new Adler32();
    /** What is written in small pieces, until it makes a block. */
    private byte[] pending = new byte[0];

    private int size;

    FastZlibStream(FastDeflate deflate, int capacity) {
        this.deflate = deflate;
        this.output = new BitWriter(capacity);
        output.write(HEAD, Short.SIZE);
    }

    @Override
    void add(byte[] bytes, int start, int length) {
        checksum.update(bytes, start, length);
        int from = start;
        int end = start + length;
        while (end - from > 0) {
            makeRoom(end - from);
            int count = Math.min(end - from, pending.length - size);
            System.arraycopy(bytes, from, pending, size, count);
            size += count;
            from += count;
        }
    }

    @Override
    byte[] finish() {
        deflate.write(pending, 0, size, true, output);
        output.align();
        output.write(Integer.reverseBytes((int) checksum.getValue()) & 0xFFFFFFFFL, Integer.SIZE);
        return output.toBytes();
    }

    private void makeRoom(int more) {
        if (size == BLOCK) {
            deflate.write(pending, 0, size, false, output);
            size = 0;
        }
        int wanted = Math.min(BLOCK, Math.max(size + more, 2 * pending.length));
        if (size == pending.length && wanted > pending.length) {
            pending = Arrays.copyOf(pending, wanted);
        }
    }
}
