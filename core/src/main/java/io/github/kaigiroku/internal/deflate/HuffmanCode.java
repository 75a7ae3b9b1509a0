package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/** ハフマン符号: a canonical prefix code as deflate has it (RFC 1951, 3.2.2). Immutable. */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * The shortest code for symbols of given frequencies. A symbol that does not occur gets no code, but two symbols
     * have one in any case.
     *
     * @param frequencies of at least two symbols, each 0 or more
     * @param longest the most bits a code may have
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        int[] flattened = withTwo(frequencies);
        int[] lengths = lengths(flattened);
        while (max(lengths) > longest) {
            for (int i = 0; i < flattened.length; i++) {
                flattened[i] = (flattened[i] + 1) / 2;
            }
            lengths = lengths(flattened);
        }
        return new HuffmanCode(lengths);
    }

    int symbols() {
        return lengths.length;
    }

    /** How many symbols there are up to the last one that has a code. */
    int usedSymbols() {
        int used = lengths.length;
        while (lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, BitWriter target) {
        target.write(codes[symbol], lengths[symbol]);
    }

    private static int[] withTwo(int[] frequencies) {
        int[] copy = frequencies.clone();
        int used = 0;
        for (int frequency : copy) {
            used += frequency > 0 ? 1 : 0;
        }
        for (int i = 0; used < 2; i++) {
            if (copy[i] == 0) {
                copy[i] = 1;
                used++;
            }
        }
        return copy;
    }

    /** Huffman's method with two queues: symbols by frequency, and the pairs made of them, which come out in order. */
    private static int[] lengths(int[] frequencies) {
        long[] order = byFrequency(frequencies);
        int symbols = order.length;
        long[] weights = new long[2 * symbols - 1];
        int[] parents = new int[2 * symbols - 1];
        for (int i = 0; i < symbols; i++) {
            weights[i] = order[i] >>> 16;
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
        return depths(order, parents, frequencies.length);
    }

    /** The symbols that occur, the rarest first, each below its frequency. */
    private static long[] byFrequency(int[] frequencies) {
        long[] order = new long[frequencies.length];
        int used = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                order[used++] = (long) frequencies[symbol] << 16 | symbol;
            }
        }
        long[] sorted = Arrays.copyOf(order, used);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int[] depths(long[] order, int[] parents, int symbols) {
        int[] depths = new int[parents.length];
        for (int i = parents.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        int[] lengths = new int[symbols];
        for (int i = 0; i < order.length; i++) {
            lengths[(int) order[i] & 0xFFFF] = depths[i];
        }
        return lengths;
    }

    private static int max(int[] lengths) {
        int max = 0;
        for (int length : lengths) {
            max = Math.max(max, length);
        }
        return max;
    }

    /** Codes of one length follow each other, and the first of a length follows the last of the one before. */
    private static int[] codes(int[] lengths) {
        int[] next = new int[max(lengths) + 2];
        for (int length : lengths) {
            next[length + 1]++;
        }
        next[1] = 0;
        for (int length = 2; length < next.length; length++) {
            next[length] = (next[length - 1] + next[length]) << 1;
        }
        return codes(lengths, next);
    }

    private static int[] codes(int[] lengths, int[] next) {
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                // deflate writes codes from their highest bit, everything else from the lowest
                codes[symbol] = Integer.reverse(next[lengths[symbol]]++) >>> (Integer.SIZE - lengths[symbol]);
            }
        }
        return codes;
    }
}
