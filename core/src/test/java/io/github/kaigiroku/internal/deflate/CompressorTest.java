package io.github.kaigiroku.internal.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9})
    void everyInflaterReadsWhatEveryLevelWrites(int level) throws IOException {
        Random random = new Random(1951);
        try (Compressor compressor = new Compressor(level)) {
            for (int i = 0; i < 300; i++) {
                byte[] bytes = sample(random, random.nextInt(3000));
                assertThat(inflate(compressor.compress(bytes, bytes.length).toByteArray()))
                        .isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 400_000})
    void lengthsAroundTheBlocksAreKept(int length) throws IOException {
        byte[] bytes = sample(new Random(length), length);
        try (Compressor compressor = new Compressor(1)) {
            assertThat(inflate(compressor.compress(bytes, length).toByteArray()))
                    .isEqualTo(bytes);
            Compressed streamed = compressor.compress(target -> {
                for (int at = 0; at < length; at += 1000) {
                    target.write(bytes, at, Math.min(1000, length - at));
                }
            });
            assertThat(streamed.rawLength()).isEqualTo(length);
            assertThat(inflate(streamed.toByteArray())).isEqualTo(bytes);
        }
    }

    @Test
    void whatWasCompressedBeforeDoesNotMatter() {
        byte[] bytes = sample(new Random(7), 5000);
        try (Compressor used = new Compressor(1);
                Compressor fresh = new Compressor(1)) {
            used.compress(sample(new Random(8), 9000), 9000);
            assertThat(used.compress(bytes, bytes.length).toByteArray())
                    .isEqualTo(fresh.compress(bytes, bytes.length).toByteArray());
        }
    }

    @Test
    void theQuickEncoderIsAboutAsShortAsZlibAtItsFastest() {
        byte[] text = "事務局から、資料1に基づき説明があった。（委員）図書館の来館者数は、前年度より増えている。"
                .repeat(3)
                .concat("/TD<</MCID 5>>BDC\nBT\n171.8 726.94 Td\n0 Tc\n".repeat(20))
                .getBytes(StandardCharsets.UTF_16BE);
        Deflater zlib = new Deflater(Deflater.BEST_SPEED);
        zlib.setInput(text);
        zlib.finish();
        int fastest = zlib.deflate(new byte[text.length]);
        zlib.end();
        try (Compressor compressor = new Compressor(1)) {
            assertThat(compressor.compress(text, text.length).length()).isLessThan(fastest * 6 / 5);
        }
    }

    @Test
    void theChecksumIsTheOneOfTheJdk() {
        for (int length : new int[] {0, 1, 127, 128, 129, 8_191, 8_192, 8_193, 70_000}) {
            for (byte[] bytes : List.of(sample(new Random(length), length), full(length))) {
                Adler32 expected = new Adler32();
                expected.update(bytes);
                assertThat(Adler.of(bytes)).isEqualTo((int) expected.getValue());
            }
        }
    }

    /** The largest sums there are. */
    private static byte[] full(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    /** Runs, repetitions from near and far, noise. */
    private static byte[] sample(Random random, int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            int end = Math.min(length, at + 1 + random.nextInt(400));
            switch (random.nextInt(3)) {
                case 0 -> Arrays.fill(bytes, at, end, (byte) random.nextInt(256));
                case 1 -> {
                    int distance = 1 + random.nextInt(Math.max(1, Math.min(at, 40_000)));
                    for (int i = at; i < end; i++) {
                        bytes[i] = i >= distance ? bytes[i - distance] : 1;
                    }
                }
                default -> {
                    for (int i = at; i < end; i++) {
                        bytes[i] = (byte) random.nextInt(1 << random.nextInt(9));
                    }
                }
            }
            at = end;
        }
        return bytes;
    }

    private static byte[] inflate(byte[] zlib) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(zlib))) {
            return in.readAllBytes();
        }
    }
}
