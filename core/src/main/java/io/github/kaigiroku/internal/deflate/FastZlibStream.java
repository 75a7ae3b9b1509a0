package io.github.kaigiroku.internal.deflate;

import java.util.zip.Adler32;

/** Our quick encoder, a block at a time. */
final class FastZlibStream extends ZlibStream {

    /** A deflate stream with a window of 32 KiB, compressed at the fastest level (RFC 1950, 2.2). */
    private static final int HEAD = 0x0178;

    private final BitWriter output;
    private final DeflateStream data;
    private final Adler32 checksum = new Adler32();

    FastZlibStream(FastDeflate deflate, int capacity) {
        this.output = new BitWriter(capacity);
        this.data = new DeflateStream(deflate, output);
        output.write(HEAD, Short.SIZE);
    }

    @Override
    void add(byte[] bytes, int start, int length) {
        checksum.update(bytes, start, length);
        data.write(bytes, start, length);
    }

    @Override
    byte[] finish() {
        data.end();
        output.write(Integer.reverseBytes((int) checksum.getValue()) & 0xFFFFFFFFL, Integer.SIZE);
        return output.toBytes();
    }
}
