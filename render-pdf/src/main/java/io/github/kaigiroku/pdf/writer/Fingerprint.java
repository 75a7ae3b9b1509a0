package io.github.kaigiroku.pdf.writer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * ファイルの指紋: 128 bits mixed from all bytes of a file, for its identifier (ISO 32000-1, 14.4). Nobody is protected by it, it only
 * has to differ where files differ: a cryptographic digest took a fifth of the time of a short document. For one thread.
 */
final class Fingerprint {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 2 * Long.BYTES;
    /** Odd, so that multiplying loses nothing, with bits set all over. */
    private static final long FIRST_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private static final long SECOND_FACTOR = 0xC2B2_AE3D_27D4_EB4FL;

    private long first;
    private long second = SECOND_FACTOR;

    /** Mixes in the first bytes of an array, and how many they are. */
    void add(byte[] bytes, int count) {
        int at = 0;
        for (; at <= count - BLOCK; at += BLOCK) {
            mix((long) LONG.get(bytes, at), (long) LONG.get(bytes, at + Long.BYTES));
        }
        long rest = 0;
        for (; at < count; at++) {
            rest = rest * 31 + (bytes[at] & 0xFF);
            mix(rest, count);
        }
        mix(count, rest);
    }

    /** What came of all bytes, as 32 digits. */
    String hex() {
        for (int round = 0; round < 4; round++) {
            mix(first >>> 29, second >>> 31);
        }
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second);
    }

    /** Each step can be undone, so nothing that differed before is equal after it. */
    private void mix(long one, long other) {
        first = Long.rotateLeft((first ^ one) * FIRST_FACTOR, 29) + second;
        second = Long.rotateLeft((second ^ other) * SECOND_FACTOR, 31) + first;
    }
}
