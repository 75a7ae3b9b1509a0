package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/**
 * deflate の符号: the two Huffman codes of one deflate block (RFC 1951, 3.2.5 to 3.2.7), fit to samples of what the block
 * will hold. Every symbol has a code, so that it can write any bytes. Immutable.
 */
public final class DeflateCode {

    static final int END_OF_BLOCK = 256;
    static final int LITERALS_AND_LENGTHS = 286;
    static final int DISTANCES = 30;
    /** What one occurrence in a sample counts beside the one that every symbol gets unseen. */
    private static final int WEIGHT = 8;

    private final HuffmanCode literals;
    private final HuffmanCode distances;

    private DeflateCode(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
    }

    /** A code fit to samples. */
    public static DeflateCode fitTo(Iterable<byte[]> samples) {
        int[] literals = new int[LITERALS_AND_LENGTHS];
        int[] distances = new int[DISTANCES];
        Arrays.fill(literals, 1);
        Arrays.fill(distances, 1);
        for (byte[] sample : samples) {
            Repetitions.split(sample, new Repetitions.Target() {
                @Override
                public void literal(int value) {
                    literals[value] += WEIGHT;
                }

                @Override
                public void repetition(int length, int distance) {
                    literals[DeflateSymbol.ofLength(length) & DeflateSymbol.NUMBER] += WEIGHT;
                    int symbol = DeflateSymbol.ofDistance(distance) & DeflateSymbol.NUMBER;
                    distances[symbol - DeflateSymbol.FIRST_DISTANCE] += WEIGHT;
                }
            });
        }
        return new DeflateCode(HuffmanCode.of(literals, 15), HuffmanCode.of(distances, 15));
    }

    /** The head of a block in this code, the last of its stream. */
    public BitString head() {
        BitWriter head = new BitWriter(256);
        BlockHead.write(true, literals, distances, head);
        return BitString.of(head);
    }

    /** The end of a block. */
    public BitString end() {
        BitWriter end = new BitWriter(Long.BYTES);
        literals.write(END_OF_BLOCK, end);
        return BitString.of(end);
    }

    /** Bytes in this code. */
    public BitString encode(byte[] bytes) {
        BitWriter target = new BitWriter(bytes.length);
        Repetitions.split(bytes, new Repetitions.Target() {
            @Override
            public void literal(int value) {
                literals.write(value, target);
            }

            @Override
            public void repetition(int length, int distance) {
                write(DeflateSymbol.ofLength(length), literals, 0, target);
                write(DeflateSymbol.ofDistance(distance), distances, DeflateSymbol.FIRST_DISTANCE, target);
            }
        });
        return BitString.of(target);
    }

    private static void write(int symbol, HuffmanCode code, int first, BitWriter target) {
        code.write((symbol & DeflateSymbol.NUMBER) - first, target);
        target.write(DeflateSymbol.extra(symbol), DeflateSymbol.extraCount(symbol));
    }
}
