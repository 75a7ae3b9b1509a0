package io.github.kaigiroku.internal.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateStreamTest {

    private final DeflateStream stream = new DeflateStream();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 4096, 32_767, 32_768, 32_769, 65_536, 65_537, 98_304, 131_072, 300_000})
    void everyByteComesBackWhateverThePieces(int length) throws IOException {
        for (int piece : new int[] {1, 7, 8192, 1 << 20}) {
            for (byte[] content : new byte[][] {words(length), noise(length), new byte[length]}) {
                assertThat(inflated(deflated(content, piece))).isEqualTo(content);
            }
        }
    }

    @Test
    void repetitionsReachBackIntoTheBlockBefore() {
        byte[] noise = noise(2000);
        byte[] content = new byte[64 * 1024 + noise.length];
        System.arraycopy(noise, 0, content, 64 * 1024 - noise.length, noise.length);
        System.arraycopy(noise, 0, content, 64 * 1024, noise.length);

        assertThat(deflated(content, 8192).length).isLessThan(noise.length + 800);
    }

    private byte[] deflated(byte[] content, int piece) {
        for (int from = 0; from < content.length; from += piece) {
            stream.write(content, from, Math.min(piece, content.length - from));
        }
        return stream.finish();
    }

    private static byte[] inflated(byte[] data) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(data), new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    private static byte[] words(int length) {
        var text = new StringBuilder();
        var random = new Random(length);
        while (text.length() < length) {
            text.append("会議録の委員長 said ").append(random.nextInt(1000));
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), length);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
