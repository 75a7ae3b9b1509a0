package io.github.kaigiroku.internal.deflate;

/** 圧縮されたもの: zlib data, and how many bytes they were before. */
public final class Compressed {

    private final byte[] zlib;
    private final long rawLength;

    Compressed(byte[] zlib, long rawLength) {
        this.zlib = zlib;
        this.rawLength = rawLength;
    }

    /** The zlib data; not to be changed. */
    public byte[] zlib() {
        return zlib;
    }

    /** How many bytes there were before compression. */
    public long rawLength() {
        return rawLength;
    }
}
