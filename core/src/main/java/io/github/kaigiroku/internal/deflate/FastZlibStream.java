package io.github.kaigiroku.internal.deflate;

/** Our quick encoder, a block at a time. Used for one stream after the other. */
final class FastZlibStream extends ZlibStream {

    /** A deflate stream with a window of 32 KiB, compressed at the fastest level (RFC 1950, 2.2). */
    private static final int HEAD = 0x0178;

    private static final int CAPACITY = 16 * 1024;

    private final FastDeflate deflate = new FastDeflate();
    private final BitWriter output = new BitWriter(CAPACITY);
    private final DeflateStream data = new DeflateStream(deflate, output);
    private int checksum;

    FastDeflate deflate() {
        return deflate;
    }

    BitWriter emptyOutput() {
        output.clear();
        return output;
    }

    /** Compresses bytes that are all there, without a copy of them. */
    Compressed compress(byte[] bytes, int length) {
        emptyOutput().write(HEAD, Short.SIZE);
        deflate.write(bytes, 0, length, true, output);
        return ended(Adler.added(Adler.EMPTY, bytes, 0, length), length);
    }

    @Override
    void begin() {
        super.begin();
        emptyOutput().write(HEAD, Short.SIZE);
        data.begin();
        checksum = Adler.EMPTY;
    }

    @Override
    void add(byte[] bytes, int start, int length) {
        checksum = Adler.added(checksum, bytes, start, length);
        data.write(bytes, start, length);
    }

    @Override
    Compressed finish() {
        data.end();
        return ended(checksum, rawLength());
    }

    private Compressed ended(int adler, long rawLength) {
        output.align();
        output.write(Integer.reverseBytes(adler) & 0xFFFFFFFFL, Integer.SIZE);
        return new Compressed(output.array(), output.finish(), rawLength);
    }
}
