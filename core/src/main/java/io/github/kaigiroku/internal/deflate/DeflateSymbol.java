package io.github.kaigiroku.internal.deflate;

/**
 * deflate の記号: how a length or distance splits into a symbol and extra bits (RFC 1951, 3.2.5). Symbols come in groups
 * that double in range: four of each number of extra bits for lengths, two for distances.
 */
final class DeflateSymbol {

    private static final int FIRST_LENGTH = 257;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int LONGEST_SYMBOL = 285;

    private DeflateSymbol() {}

    /** Writes a repetition: both symbols, each with its extra bits. */
    static void write(int length, int distance, HuffmanCode lengths, HuffmanCode distances, BitWriter target) {
        lengths.write(ofLength(length), target);
        target.write(extraOfLength(length), extraBitsOfLength(length));
        distances.write(ofDistance(distance), target);
        target.write(extraOfDistance(distance), extraBitsOfDistance(distance));
    }

    static int ofLength(int length) {
        int extra = extraBitsOfLength(length);
        return length == LONGEST ? LONGEST_SYMBOL : FIRST_LENGTH + 4 * extra + ((length - SHORTEST) >> extra);
    }

    static int extraBitsOfLength(int length) {
        return length == LONGEST ? 0 : Math.max(0, log2(length - SHORTEST) - 2);
    }

    static int extraOfLength(int length) {
        return (length - SHORTEST) & ((1 << extraBitsOfLength(length)) - 1);
    }

    static int ofDistance(int distance) {
        int extra = extraBitsOfDistance(distance);
        return 2 * extra + ((distance - 1) >> extra);
    }

    static int extraBitsOfDistance(int distance) {
        return Math.max(0, log2(distance - 1) - 1);
    }

    static int extraOfDistance(int distance) {
        return (distance - 1) & ((1 << extraBitsOfDistance(distance)) - 1);
    }

    /** The logarithm rounded down; of 0 it is -1. */
    private static int log2(int value) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
    }
}
