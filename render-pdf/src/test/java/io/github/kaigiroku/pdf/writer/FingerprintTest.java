package io.github.kaigiroku.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final int LENGTH = 67;

    @Test
    void everyBitOfAFileCounts() {
        byte[] bytes = new byte[LENGTH];
        new Random(14).nextBytes(bytes);
        Set<String> seen = new HashSet<>(Set.of(of(bytes, LENGTH)));
        for (int bit = 0; bit < Byte.SIZE * LENGTH; bit++) {
            bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(seen.add(of(bytes, LENGTH))).as("bit %d", bit).isTrue();
            bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        }
    }

    @Test
    void theLengthCounts() {
        Set<String> seen = new HashSet<>();
        for (int length = 0; length < LENGTH; length++) {
            assertThat(seen.add(of(new byte[LENGTH], length)))
                    .as("length %d", length)
                    .isTrue();
        }
    }

    @Test
    void oneBitChangesAboutHalfOfAllBits() {
        byte[] bytes = new byte[LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            byte[] changed = bytes.clone();
            changed[at] = 1;
            assertThat(differentDigits(of(bytes, LENGTH), of(changed, LENGTH)))
                    .as("byte %d", at)
                    .isGreaterThan(20);
        }
    }

    private static int differentDigits(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static String of(byte[] bytes, int count) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(bytes, count);
        String hex = fingerprint.hex();
        assertThat(hex).hasSize(32);
        return hex;
    }
}
