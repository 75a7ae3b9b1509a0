package io.github.kaigiroku.pdf.font;

import java.util.Arrays;

/**
 * deflate の符号: the two Huffman codes of one deflate block (RFC 1951, 3.2.5 to 3.2.7), fit to samples of what the block
 * will hold. Every symbol has a code, so that it can write any bytes. Immutable.
 */
final class DeflateCode {

    private static final int END_OF_BLOCK = 256;
    private static final int LITERALS_AND_LENGTHS = 286;
    private static final int DISTANCES = 30;
    private static final int CODE_LENGTHS = 19;
    /** The order in which a block gives the lengths of the code for code lengths. */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    /** What one occurrence in a sample counts beside the one that every symbol gets unseen. */
    private static final int WEIGHT = 8;

    private final HuffmanCode literals;
    private final HuffmanCode distances;

    private DeflateCode(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
    }

    static DeflateCode fitTo(Iterable<byte[]> samples) {
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
                    literals[DeflateSymbol.ofLength(length)] += WEIGHT;
                    distances[DeflateSymbol.ofDistance(distance)] += WEIGHT;
                }
            });
        }
        return new DeflateCode(HuffmanCode.of(literals, 15), HuffmanCode.of(distances, 15));
    }

    /** The head of a block in this code, the last of its stream. */
    BitString head() {
        BitWriter head = new BitWriter(256);
        head.write(1, 1); // the last block
        head.write(2, 2); // with codes of its own
        head.write(LITERALS_AND_LENGTHS - 257, 5);
        head.write(DISTANCES - 1, 5);
        head.write(CODE_LENGTHS - 4, 4);
        HuffmanCode lengths = codeForLengths();
        for (int symbol : LENGTH_ORDER) {
            head.write(lengths.length(symbol), 3);
        }
        for (int symbol = 0; symbol < LITERALS_AND_LENGTHS; symbol++) {
            lengths.write(literals.length(symbol), head);
        }
        for (int symbol = 0; symbol < DISTANCES; symbol++) {
            lengths.write(distances.length(symbol), head);
        }
        return BitString.of(head);
    }

    BitString end() {
        BitWriter end = new BitWriter(Long.BYTES);
        literals.write(END_OF_BLOCK, end);
        return BitString.of(end);
    }

    BitString encode(byte[] bytes) {
        BitWriter target = new BitWriter(bytes.length);
        Repetitions.split(bytes, new Repetitions.Target() {
            @Override
            public void literal(int value) {
                literals.write(value, target);
            }

            @Override
            public void repetition(int length, int distance) {
                literals.write(DeflateSymbol.ofLength(length), target);
                target.write(DeflateSymbol.extraOfLength(length), DeflateSymbol.extraBitsOfLength(length));
                distances.write(DeflateSymbol.ofDistance(distance), target);
                target.write(DeflateSymbol.extraOfDistance(distance), DeflateSymbol.extraBitsOfDistance(distance));
            }
        });
        return BitString.of(target);
    }

    private HuffmanCode codeForLengths() {
        int[] frequencies = new int[CODE_LENGTHS];
        Arrays.fill(frequencies, 1);
        for (int symbol = 0; symbol < LITERALS_AND_LENGTHS; symbol++) {
            frequencies[literals.length(symbol)]++;
        }
        for (int symbol = 0; symbol < DISTANCES; symbol++) {
            frequencies[distances.length(symbol)]++;
        }
        return HuffmanCode.of(frequencies, 7);
    }
}
