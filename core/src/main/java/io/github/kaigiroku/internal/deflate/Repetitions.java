package io.github.kaigiroku.internal.deflate;

import java.util.Arrays;

/** 繰り返し: splits bytes into literals and repetitions of what came before (LZ77), as deflate has them. */
final class Repetitions {

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 258;
    private static final int FARTHEST = 32768;
    private static final int HASHES = 1 << 10;
    private static final int MAX_TRIES = 8;
    /** A repetition of three bytes from farther away costs more bits than the bytes. */
    private static final int FARTHEST_SHORTEST = 64;

    private final byte[] bytes;
    private final int[] latest = new int[HASHES];
    private final int[] earlier;
    private int distance;

    private Repetitions(byte[] bytes) {
        this.bytes = bytes;
        this.earlier = new int[bytes.length];
        Arrays.fill(latest, -1);
    }

    /** Who takes the parts, in order. */
    interface Target {
        void literal(int value);

        /** A repetition of 3 to 258 bytes that began 1 to 32,768 bytes ago. */
        void repetition(int length, int distance);
    }

    static void split(byte[] bytes, Target target) {
        new Repetitions(bytes).split(target);
    }

    private void split(Target target) {
        for (int position = 0; position < bytes.length; ) {
            int length = longest(position);
            if (length == 0) {
                target.literal(bytes[position] & 0xFF);
            } else {
                target.repetition(length, distance);
            }
            int end = position + Math.max(1, length);
            while (position < end) {
                remember(position++);
            }
        }
    }

    /** The length of the longest repetition worth its bits, 0 if none; sets its distance. */
    private int longest(int position) {
        if (position > bytes.length - MIN_LENGTH) {
            return 0;
        }
        int best = 0;
        int candidate = latest[hash(position)];
        int reach = Math.max(0, position - FARTHEST);
        for (int tries = MAX_TRIES; candidate >= reach && tries > 0; tries--) {
            int length = common(candidate, position);
            if (length > best) {
                best = length;
                distance = position - candidate;
            }
            candidate = earlier[candidate];
        }
        boolean worth = best > MIN_LENGTH || (best == MIN_LENGTH && distance <= FARTHEST_SHORTEST);
        return worth ? best : 0;
    }

    private int common(int candidate, int position) {
        int most = Math.min(MAX_LENGTH, bytes.length - position);
        int length = 0;
        while (length < most && bytes[candidate + length] == bytes[position + length]) {
            length++;
        }
        return length;
    }

    private void remember(int position) {
        if (position <= bytes.length - MIN_LENGTH) {
            int hash = hash(position);
            earlier[position] = latest[hash];
            latest[hash] = position;
        }
    }

    private int hash(int position) {
        return ((bytes[position] * 31 + bytes[position + 1]) * 31 + bytes[position + 2]) & (HASHES - 1);
    }
}
