package io.github.kaigiroku.internal.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * 分割: splits the bytes of one block into literals and repetitions (LZ77), in one quick pass that looks at the last
 * place where the next four bytes stood and nowhere else. Keeps its tables from block to block; for one thread.
 */
final class Tokens {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 258;
    private static final int FARTHEST = 32768;
    private static final int HASH_BITS = 13;
    private static final int SPREAD = 0x9E3779B1;

    /** Where each hash stood last, counted over all blocks, so that the table need not be cleared. */
    private final int[] latest = new int[1 << HASH_BITS];

    /** A block ends before it has more symbols, so that codes stay fit and memory small. */
    private static final int MAX_SYMBOLS = 16 * 1024;

    /** The block as {@link DeflateSymbol} has it: literals, and lengths each followed by its distance. */
    private int[] symbols = new int[2048];

    private int size;
    private int base = 1;

    /**
     * Splits as many of the bytes from start to end as make a block. Those from oldest to start, which were split just
     * before, may be repeated.
     *
     * @return where the block ends
     */
    int read(byte[] bytes, int oldest, int start, int end) {
        int most = begin(end - start);
        int[] out = symbols;
        int count = 0;
        int last = end - MIN_LENGTH;
        int shift = base - start;
        int at = start;
        while (at <= last && count < most) {
            int next = (int) INT.get(bytes, at);
            int hash = (next * SPREAD) >>> (Integer.SIZE - HASH_BITS);
            int candidate = latest[hash] - shift;
            latest[hash] = at + shift;
            if (candidate >= oldest && (int) INT.get(bytes, candidate) == next && at - candidate <= FARTHEST) {
                int length = length(bytes, candidate, at, end);
                out[count++] = DeflateSymbol.ofLength(length);
                out[count++] = DeflateSymbol.ofDistance(at - candidate);
                at += length;
            } else {
                out[count++] = bytes[at++] & 0xFF;
            }
        }
        while (at < end && count < most) {
            out[count++] = bytes[at++] & 0xFF;
        }
        out[count++] = DeflateCode.END_OF_BLOCK;
        size = count;
        base += at - start;
        return at;
    }

    /** How many symbols the block has. */
    int size() {
        return size;
    }

    /** How often each symbol occurs, those of distances behind those of literals and lengths. */
    int[] frequencies() {
        int[] frequencies = new int[DeflateSymbol.FIRST_DISTANCE + DeflateCode.DISTANCES];
        for (int i = 0; i < size; i++) {
            frequencies[symbols[i] & DeflateSymbol.NUMBER]++;
        }
        return frequencies;
    }

    /** Writes the block in codes that have all its symbols. */
    void write(HuffmanCode literals, HuffmanCode distances, BitWriter target) {
        int[] entries = Arrays.copyOf(literals.entries(), DeflateSymbol.FIRST_DISTANCE + DeflateCode.DISTANCES);
        System.arraycopy(distances.entries(), 0, entries, DeflateSymbol.FIRST_DISTANCE, DeflateCode.DISTANCES);
        target.write(symbols, size, entries);
    }

    /** Makes room and returns how many symbols there may be before the last repetition and the end. */
    private int begin(int length) {
        int most = Math.min(length, MAX_SYMBOLS);
        if (symbols.length < most + 2) {
            symbols = new int[most + 2];
        }
        if (base > Integer.MAX_VALUE - length) {
            base = 1;
            Arrays.fill(latest, 0);
        }
        return most;
    }

    private static int length(byte[] bytes, int candidate, int at, int end) {
        int most = Math.min(MAX_LENGTH, end - at);
        int length = MIN_LENGTH;
        while (length <= most - Long.BYTES) {
            long difference = (long) LONG.get(bytes, candidate + length) ^ (long) LONG.get(bytes, at + length);
            if (difference != 0) {
                return length + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            length += Long.BYTES;
        }
        while (length < most && bytes[candidate + length] == bytes[at + length]) {
            length++;
        }
        return length;
    }
}
