package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/**
 * 圧縮されたもの: zlib data, and how many bytes they were before. The data stand in memory that their compressor uses again:
 * they are to be taken before it compresses anything else.
 */
public final class Compressed {

    private final byte[] array;
    private final int length;
    private final long rawLength;

    /** Zlib data at the start of an array. */
    public Compressed(byte[] array, int length, long rawLength) {
        this.array = array;
        this.length = length;
        this.rawLength = rawLength;
    }

    /** The array that begins with the zlib data; not to be changed. */
    public byte[] array() {
        return array;
    }

    /** The length of the zlib data. */
    public int length() {
        return length;
    }

    /** How many bytes there were before compression. */
    public long rawLength() {
        return rawLength;
    }

    /** A copy of the zlib data. */
    public byte[] toByteArray() {
        return Arrays.copyOf(array, length);
    }
}
