package io.github.kaigiroku.internal.deflate;

import java.io.OutputStream;

/** zlib データの書き手: takes bytes and returns their compressed form. For one thread. */
abstract sealed class ZlibStream extends OutputStream permits FastZlibStream, JdkZlibStream {

    private long rawLength;

    /** Begins a stream. */
    void begin() {
        rawLength = 0;
    }

    /** The zlib data of everything written. */
    abstract Compressed finish();

    abstract void add(byte[] bytes, int start, int length);

    /** How many bytes were written. */
    long rawLength() {
        return rawLength;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        rawLength += length;
        add(bytes, start, length);
    }
}
