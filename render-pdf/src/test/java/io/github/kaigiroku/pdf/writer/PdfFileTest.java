package io.github.kaigiroku.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    private static final FileProperties PROPERTIES = new FileProperties("題", null, null, 0);

    @Test
    void pagesKeepTheirOrderAndContentHoweverManyThereAre() throws IOException {
        byte[] pdf = withPages(300);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(contents(document))
                    .isEqualTo(IntStream.range(0, 300)
                            .mapToObj(PdfFileTest::content)
                            .toList());
            assertThat(document.getPage(299).getMediaBox().getWidth()).isEqualTo(200);
        }
    }

    @Test
    void objectsFarIntoAFileAreFound() throws IOException {
        byte[] large = new byte[20_000_000];
        var out = new ByteArrayOutputStream();
        try (Compressor compressor = new Compressor(1)) {
            PdfFile file = new PdfFile(out, 200, 100, compressor);
            file.writePlainStream(file.reserve(), "", large);
            file.endPage(new Bytes(16).put("0 0 m"), PdfFile.NONE, -1, 200, 100);
            end(file);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(contents(document)).containsExactly("0 0 m");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("題");
        }
    }

    @Test
    void aNumberThatIsNeverUsedDoesNoHarm() throws IOException {
        var out = new ByteArrayOutputStream();
        try (Compressor compressor = new Compressor(1)) {
            PdfFile file = new PdfFile(out, 200, 100, compressor);
            file.reserve();
            file.endPage(new Bytes(16).put("0 0 m"), PdfFile.NONE, -1, 200, 100);
            file.reserve();
            end(file);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(contents(document)).containsExactly("0 0 m");
        }
    }

    @Test
    void theIdentifierComesFromTheContent() throws IOException {
        assertThat(identifier(withPages(2))).isEqualTo(identifier(withPages(2)));
        assertThat(identifier(withPages(2))).isNotEqualTo(identifier(withPages(3)));
    }

    @Test
    void failuresOfTheTargetComeThrough() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> {
                    try (Compressor compressor = new Compressor(1)) {
                        PdfFile file = new PdfFile(full, 200, 100, compressor);
                        end(file);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static byte[] withPages(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Compressor compressor = new Compressor(1)) {
            PdfFile file = new PdfFile(out, 200, 100, compressor);
            for (int i = 0; i < count; i++) {
                file.endPage(new Bytes(16).put(content(i)), PdfFile.NONE, -1, 200, 100);
            }
            end(file);
        }
        return out.toByteArray();
    }

    private static String content(int page) {
        return page + " 0 m";
    }

    private static void end(PdfFile file) throws IOException {
        Metadata.write(file, PROPERTIES);
        file.finish();
    }

    private static List<String> contents(PDDocument document) throws IOException {
        return IntStream.range(0, document.getNumberOfPages())
                .mapToObj(document::getPage)
                .map(page -> {
                    try (var content = page.getContents()) {
                        return new String(content.readAllBytes(), StandardCharsets.US_ASCII).strip();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static byte[] identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return ((COSString) document.getDocument()
                            .getTrailer()
                            .getCOSArray(COSName.ID)
                            .get(0))
                    .getBytes();
        }
    }
}
