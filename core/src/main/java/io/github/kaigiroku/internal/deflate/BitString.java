package io.github.kaigiroku.internal.deflate;

/** ビット列: a finished sequence of bits, to be written many times. Immutable. */
public final class BitString {

    /** No bits. */
    public static final BitString EMPTY = new BitString(new long[0], 0);

    private final long[] words;
    private final int bits;

    private BitString(long[] words, int bits) {
        this.words = words;
        this.bits = bits;
    }

    /** What a writer has written. */
    public static BitString of(BitWriter writer) {
        byte[] bytes = writer.toBytes();
        long[] words = new long[(bytes.length + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            words[i >> 3] |= (bytes[i] & 0xFFL) << (8 * (i & 7));
        }
        return new BitString(words, writer.bits());
    }

    /** How many there are. */
    public int bits() {
        return bits;
    }

    /** Writes them all. */
    public void writeTo(BitWriter writer) {
        writer.write(words, bits);
    }
}
