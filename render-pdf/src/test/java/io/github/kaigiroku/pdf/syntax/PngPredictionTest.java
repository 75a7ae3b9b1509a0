package io.github.kaigiroku.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is PDFBox. */
class PngPredictionTest {

    private static final int WIDTH = 5;
    private static final int ROWS = 4;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyFilterIsUndoneAsByPdfBox(int filter) throws IOException {
        byte[] predicted = predicted(filter);

        byte[] plain = PngPrediction.undone(predicted, 3 * WIDTH, 3);

        assertThat(plain).isEqualTo(byPdfBox(predicted));
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

    private static byte[] byPdfBox(byte[] predicted) throws IOException {
        var parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLUMNS, WIDTH);
        parameters.setInt(COSName.COLORS, 3);
        try (var stream = new COSStream()) {
            stream.setItem(COSName.DECODE_PARMS, parameters);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(predicted);
            }
            return stream.createInputStream().readAllBytes();
        }
    }
}
