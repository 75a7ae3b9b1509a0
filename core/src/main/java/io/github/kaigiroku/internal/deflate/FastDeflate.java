package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/**
 * 速い圧縮: deflates in one quick pass and in codes fit to each block, several times as fast as zlib at its fastest for the
 * short streams of a PDF, to about the same length. Keeps its tables from block to block; for one thread.
 */
public final class FastDeflate {

    /** How far back repetitions reach. */
    private static final int WINDOW = 32 * 1024;
    /** So short a block takes no more in the codes that deflate itself has than in its own, which have to be said first. */
    private static final int FEW_SYMBOLS = 256;

    private static final int MAX_CODE = 15;
    private static final int FIXED_CODES = 1;

    private final Tokens tokens = new Tokens();

    /**
     * Deflates bytes as one or more whole blocks.
     *
     * @param start the first byte
     * @param end the byte after the last one
     * @param last whether the stream ends with them
     * @param target where the blocks go
     */
    public void write(byte[] bytes, int start, int end, boolean last, BitWriter target) {
        write(bytes, start, start, end, last, target);
    }

    /** Deflates bytes, which may repeat those from oldest to start that were deflated just before. */
    void write(byte[] bytes, int oldest, int start, int end, boolean last, BitWriter target) {
        int from = start;
        do {
            int to = tokens.read(bytes, Math.max(oldest, from - WINDOW), from, end);
            writeBlock(last && to == end, target);
            from = to;
        } while (from < end);
    }

    private void writeBlock(boolean last, BitWriter target) {
        if (tokens.size() < FEW_SYMBOLS) {
            target.write(last ? 1 : 0, 1);
            target.write(FIXED_CODES, 2);
            tokens.write(HuffmanCode.FIXED_LITERALS, HuffmanCode.FIXED_DISTANCES, target);
            return;
        }
        int[] frequencies = tokens.frequencies();
        int split = DeflateSymbol.FIRST_DISTANCE;
        HuffmanCode literals = HuffmanCode.of(Arrays.copyOf(frequencies, split), MAX_CODE);
        HuffmanCode distances = HuffmanCode.of(Arrays.copyOfRange(frequencies, split, frequencies.length), MAX_CODE);
        BlockHead.write(last, literals, distances, target);
        tokens.write(literals, distances, target);
    }
}
