package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/** ハフマン符号: a canonical prefix code as deflate has it (RFC 1951, 3.2.2). Immutable. */
final class HuffmanCode {

    /** The bits of an entry that hold the length of its code, which stands above them. */
    static final int LENGTH_BITS = 4;

    /** Those bits. */
    static final int LENGTH = (1 << LENGTH_BITS) - 1;

    private static final int SYMBOL_BITS = 9;
    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;
    private static final int MOST_FREQUENT = (1 << 21) - 1;
    private static final int DIGIT_BITS = 8;
    /** From so many symbols on it is quicker to count digits than to compare. */
    private static final int MANY = 40;

    private static final int DIGITS = 1 << DIGIT_BITS;

    /** The code for literals and lengths that a block need not say (RFC 1951, 3.2.6). */
    static final HuffmanCode FIXED_LITERALS = fixedLiterals();

    /** The code for distances that a block need not say. */
    static final HuffmanCode FIXED_DISTANCES = new HuffmanCode(entries(filled(32, 5), 5));

    private final int[] entries;

    private HuffmanCode(int[] entries) {
        this.entries = entries;
    }

    /**
     * The shortest code for symbols of given frequencies. A symbol that does not occur gets no code, but two symbols
     * have one in any case. What occurs more than two million times counts as if it occurred so often.
     *
     * @param frequencies of 2 to 512 symbols, each 0 or more
     * @param longest the most bits a code may have, at most 15
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        int[] order = byFrequency(frequencies);
        int[] depths = depths(order);
        while (depths[0] > longest) {
            for (int i = 0; i < order.length; i++) {
                int halved = ((order[i] >>> SYMBOL_BITS) + 1) / 2;
                order[i] = halved << SYMBOL_BITS | (order[i] & SYMBOL);
            }
            depths = depths(order);
        }
        int[] lengths = new int[frequencies.length];
        for (int i = 0; i < order.length; i++) {
            lengths[order[i] & SYMBOL] = depths[i];
        }
        return new HuffmanCode(entries(lengths, depths[0]));
    }

    /** How many symbols there are up to the last one that has a code. */
    int usedSymbols() {
        int used = entries.length;
        while (entries[used - 1] == 0) {
            used--;
        }
        return used;
    }

    int length(int symbol) {
        return entries[symbol] & LENGTH;
    }

    /** For each symbol its code, the first bit to be written the lowest, above the code's length. */
    int[] entries() {
        return entries;
    }

    void write(int symbol, BitWriter target) {
        target.write(entries[symbol] >>> LENGTH_BITS, length(symbol));
    }

    /** The symbols that occur, and two in any case, the rarest first, each below its frequency. */
    private static int[] byFrequency(int[] frequencies) {
        int[] order = new int[frequencies.length];
        int used = 0;
        int highest = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                int frequency = Math.min(frequencies[symbol], MOST_FREQUENT);
                order[used++] = frequency << SYMBOL_BITS | symbol;
                highest |= frequency;
            }
        }
        for (int symbol = 0; used < 2; symbol++) {
            if (frequencies[symbol] == 0) {
                order[used++] = 1 << SYMBOL_BITS | symbol;
                highest |= 1;
            }
        }
        return sorted(order, used, highest);
    }

    /** Sorts by frequency, many symbols one digit after the other: with so few digits nothing is faster. */
    private static int[] sorted(int[] order, int used, int highest) {
        int[] from = Arrays.copyOf(order, used);
        if (used < MANY) {
            Arrays.sort(from);
            return from;
        }
        int[] to = new int[used];
        int[] places = new int[DIGITS + 1];
        for (int shift = SYMBOL_BITS; highest >>> (shift - SYMBOL_BITS) != 0; shift += DIGIT_BITS) {
            Arrays.fill(places, 0);
            for (int one : from) {
                places[(one >>> shift & DIGITS - 1) + 1]++;
            }
            for (int digit = 1; digit < DIGITS; digit++) {
                places[digit] += places[digit - 1];
            }
            for (int one : from) {
                to[places[one >>> shift & DIGITS - 1]++] = one;
            }
            int[] free = from;
            from = to;
            to = free;
        }
        return from;
    }

    /**
     * How deep each symbol stands, the rarest first, which none is deeper than: Huffman's method with two queues, the
     * symbols by frequency and the pairs made of them, which come out in order.
     */
    private static int[] depths(int[] order) {
        int symbols = order.length;
        int[] weights = new int[2 * symbols - 1];
        int[] parents = new int[2 * symbols - 1];
        for (int i = 0; i < symbols; i++) {
            weights[i] = order[i] >>> SYMBOL_BITS;
        }
        int leaf = 0;
        int pair = symbols;
        for (int next = symbols; next < weights.length; next++) {
            for (int child = 0; child < 2; child++) {
                boolean takeLeaf = leaf < symbols && (pair == next || weights[leaf] <= weights[pair]);
                int taken = takeLeaf ? leaf++ : pair++;
                weights[next] += weights[taken];
                parents[taken] = next;
            }
        }
        // from the root down, a parent's depth takes the place of the parent
        parents[parents.length - 1] = 0;
        for (int i = parents.length - 2; i >= 0; i--) {
            parents[i] = parents[parents[i]] + 1;
        }
        return parents;
    }

    private static HuffmanCode fixedLiterals() {
        int[] lengths = filled(288, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        return new HuffmanCode(entries(lengths, 9));
    }

    private static int[] filled(int symbols, int length) {
        int[] lengths = new int[symbols];
        Arrays.fill(lengths, length);
        return lengths;
    }

    /** Codes of one length follow each other, and the first of a length follows the last of the one before. */
    private static int[] entries(int[] lengths, int longest) {
        int[] next = new int[longest + 2];
        for (int length : lengths) {
            next[length + 1]++;
        }
        next[1] = 0;
        for (int length = 2; length < next.length; length++) {
            next[length] = (next[length - 1] + next[length]) << 1;
        }
        int[] entries = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                // deflate writes codes from their highest bit, everything else from the lowest
                int code = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
                entries[symbol] = code << LENGTH_BITS | length;
            }
        }
        return entries;
    }
}
