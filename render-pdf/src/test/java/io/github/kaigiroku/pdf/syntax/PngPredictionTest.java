package io.github.kaigiroku.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the JDK's reader of PNG files, whose rows are predicted the same way. */
class PngPredictionTest {

    private static final int WIDTH = 5;
    private static final int ROWS = 4;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyFilterIsUndoneAsAReaderOfPictures(int filter) throws IOException {
        byte[] predicted = predicted(filter);

        byte[] plain = PngPrediction.undone(predicted, 3 * WIDTH, 3);

        assertThat(plain).isEqualTo(colours(predicted));
    }

    @Test
    void aRowThatIsCutOffIsDropped() {
        assertThat(PngPrediction.undone(new byte[] {2, 7, 8, 2, 1, 1, 0, 5}, 2, 1))
                .containsExactly(7, 8, 8, 9);
    }

    private static byte[] predicted(int filter) {
        byte[] rows = new byte[ROWS * (3 * WIDTH + 1)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i % (3 * WIDTH + 1) == 0 ? filter : i * 37);
        }
        return rows;
    }

    private static byte[] colours(byte[] predicted) throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(ROWS)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(predicted);
        }
        chunk(png, "IDAT", deflated.toByteArray());
        chunk(png, "IEND", new byte[0]);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        var colours = ByteBuffer.allocate(3 * WIDTH * ROWS);
        for (int i = 0; i < WIDTH * ROWS; i++) {
            int colour = picture.getRGB(i % WIDTH, i / WIDTH);
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return colours.array();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        png.write(ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(type);
        png.write(content);
        png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
