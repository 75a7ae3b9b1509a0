package io.github.kaigiroku.pdf.font;

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
     * The shortest code for symbols of given frequencies.
     *
     * @param frequencies of at least two symbols, each positive
     * @param longest the most bits a code may have
     */
    static HuffmanCode of(int[] frequencies, int longest) {
        int[] flattened = frequencies.clone();
        int[] lengths = lengths(flattened);
        while (Arrays.stream(lengths).max().orElseThrow() > longest) {
            Arrays.setAll(flattened, i -> (flattened[i] + 1) / 2);
            lengths = lengths(flattened);
        }
        return new HuffmanCode(lengths);
    }

    int symbols() {
        return lengths.length;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, BitWriter target) {
        target.write(codes[symbol], lengths[symbol]);
    }

    /** Huffman's method with two queues: symbols by frequency, and the pairs made of them, which come out in order. */
    private static int[] lengths(int[] frequencies) {
        int symbols = frequencies.length;
        long[] order = new long[symbols];
        Arrays.setAll(order, i -> (long) frequencies[i] << 16 | i);
        Arrays.sort(order);
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
        return depths(order, parents);
    }

    private static int[] depths(long[] order, int[] parents) {
        int[] depths = new int[parents.length];
        for (int i = parents.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        int[] lengths = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            lengths[(int) order[i] & 0xFFFF] = depths[i];
        }
        return lengths;
    }

    private static int[] codes(int[] lengths) {
        int longest = Arrays.stream(lengths).max().orElseThrow();
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= longest; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    // deflate writes codes from their highest bit, everything else from the lowest
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
        }
        return codes;
    }
}
