package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.benchmarks.plain.PlainPdf;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** 比較用のフォント: gives the plain versions the same font that the library uses. */
final class PlainFont {

    private static final String BUNDLED = "fonts/BIZUDMincho-Regular.ttf";

    private PlainFont() {}

    static PlainPdf asBytes() {
        try {
            return PlainPdf.withFont(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlainPdf atPath() {
        try {
            Path file = Files.createTempFile("kaigiroku-benchmark", ".ttf");
            file.toFile().deleteOnExit();
            return PlainPdf.withFontAt(Files.write(file, bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() throws IOException {
        try (var font = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return font.readAllBytes();
        }
    }
}
