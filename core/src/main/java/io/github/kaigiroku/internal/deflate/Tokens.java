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

    /** A token from here on is a repetition: its length above its distance of 16 bits; below, it is a literal. */
    private static final int REPETITION = 1 << 16;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32768;
    private static final int HASH_BITS = 12;
    private static final int SPREAD = 0x9E3779B1;

    /** Where each hash stood last, counted over all blocks, so that the table need not be cleared. */
    private final int[] latest = new int[1 << HASH_BITS];

    private final int[] literals = new int[DeflateCode.LITERALS_AND_LENGTHS];
    private final int[] distances = new int[DeflateCode.DISTANCES];
    private int[] tokens = new int[4096];
    private int size;
    private int base = 1;

    /**
     * Splits the bytes from start to end. Those from oldest to start, which were split just before, may be repeated.
     */
    void read(byte[] bytes, int oldest, int start, int end) {
        begin(end - start);
        int last = end - SHORTEST;
        int at = start;
        while (at <= last) {
            int next = (int) INT.get(bytes, at);
            int hash = (next * SPREAD) >>> (Integer.SIZE - HASH_BITS);
            int candidate = latest[hash] - base + start;
            latest[hash] = at - start + base;
            boolean repeats =
                    candidate >= oldest && at - candidate <= FARTHEST && (int) INT.get(bytes, candidate) == next;
            at += repeats ? repetition(at - candidate, length(bytes, candidate, at, end)) : literal(bytes[at]);
        }
        while (at < end) {
            at += literal(bytes[at]);
        }
        base += end - start;
    }

    /** How often each literal and length symbol occurs. */
    int[] literals() {
        return literals;
    }

    /** How often each distance symbol occurs. */
    int[] distances() {
        return distances;
    }

    /** Writes the tokens in codes that have all their symbols. */
    void write(HuffmanCode literalCode, HuffmanCode distanceCode, BitWriter target) {
        for (int i = 0; i < size; i++) {
            int token = tokens[i];
            if (token < REPETITION) {
                literalCode.write(token, target);
            } else {
                DeflateSymbol.write(token >>> 16, token & 0xFFFF, literalCode, distanceCode, target);
            }
        }
    }

    private void begin(int length) {
        size = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
        if (tokens.length < length) {
            tokens = new int[length];
        }
        if (base > Integer.MAX_VALUE - length) {
            base = 1;
            Arrays.fill(latest, 0);
        }
    }

    private int literal(byte value) {
        int literal = value & 0xFF;
        literals[literal]++;
        tokens[size++] = literal;
        return 1;
    }

    private int repetition(int distance, int length) {
        literals[DeflateSymbol.ofLength(length)]++;
        distances[DeflateSymbol.ofDistance(distance)]++;
        tokens[size++] = (length << 16) | distance;
        return length;
    }

    private static int length(byte[] bytes, int candidate, int at, int end) {
        int most = Math.min(LONGEST, end - at);
        int length = SHORTEST;
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
