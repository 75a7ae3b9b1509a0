package io.github.kaigiroku.internal.deflate;

import java.util.zip.Adler32;

/**
 * Adler-32: the checksum that ends zlib data (RFC 1950), put together from the checksums of the parts, so that no byte is
 * summed twice.
 */
public final class Adler {

    /** The checksum of nothing. */
    public static final int EMPTY = 1;

    private static final int MODULUS = 65521;

    private Adler() {}

    /** The checksum of some bytes. */
    public static int of(byte[] bytes) {
        Adler32 checksum = new Adler32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** The checksum of two parts, one behind the other. */
    public static int joined(int first, int second, int secondLength) {
        int sum = first & 0xFFFF;
        long sums = (first >>> 16) + (second >>> 16) + (long) secondLength * (sum + MODULUS - 1);
        int joinedSum = (sum + (second & 0xFFFF) + MODULUS - 1) % MODULUS;
        return (int) (sums % MODULUS) << 16 | joinedSum;
    }
}
