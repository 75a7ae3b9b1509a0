package io.github.kaigiroku.internal.deflate;

/**
 * deflate の記号: a literal, a length or a distance as one number: the symbol it is written by, above it how many extra
 * bits follow, above them these bits (RFC 1951, 3.2.5). Symbols come in groups that double in range: four of each number
 * of extra bits for lengths, two for distances.
 */
final class DeflateSymbol {

    /** Where the symbols of distances begin, behind those of literals and lengths. */
    static final int FIRST_DISTANCE = DeflateCode.LITERALS_AND_LENGTHS;
    /** The bits that hold the symbol. */
    static final int NUMBER = 0x1FF;

    private static final int COUNT_SHIFT = 9;
    private static final int COUNT = 0xF;
    private static final int EXTRA_SHIFT = 13;
    private static final int FIRST_LENGTH = 257;
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 258;
    private static final int MAX_SYMBOL = 285;

    private static final int[] LENGTHS = lengths();

    private DeflateSymbol() {}

    private static int[] lengths() {
        int[] symbols = new int[MAX_LENGTH + 1];
        for (int length = 0; length < symbols.length; length++) {
            symbols[length] = computedOfLength(length);
        }
        return symbols;
    }

    static int ofLength(int length) {
        return LENGTHS[length];
    }

    static int ofDistance(int distance) {
        int rest = distance - 1;
        int count = Math.max(0, log2(rest) - 1);
        return FIRST_DISTANCE + 2 * count + (rest >> count) | withExtra(count, rest);
    }

    /** How many extra bits there are. */
    static int extraCount(int symbol) {
        return symbol >>> COUNT_SHIFT & COUNT;
    }

    /** The extra bits. */
    static int extra(int symbol) {
        return symbol >>> EXTRA_SHIFT;
    }

    private static int computedOfLength(int length) {
        if (length < MIN_LENGTH || length == MAX_LENGTH) {
            return MAX_SYMBOL;
        }
        int rest = length - MIN_LENGTH;
        int count = Math.max(0, log2(rest) - 2);
        return FIRST_LENGTH + 4 * count + (rest >> count) | withExtra(count, rest);
    }

    private static int withExtra(int count, int rest) {
        return (rest & (1 << count) - 1) << EXTRA_SHIFT | count << COUNT_SHIFT;
    }

    /** The logarithm rounded down; of 0 it is -1. */
    private static int log2(int value) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
    }
}
