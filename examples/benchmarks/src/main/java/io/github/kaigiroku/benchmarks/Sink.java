package io.github.kaigiroku.benchmarks;

import java.io.OutputStream;

/** 捨て先: counts the bytes of a file and keeps none of them. */
final class Sink extends OutputStream {

    private long count;

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count += length;
    }

    long count() {
        return count;
    }
}
