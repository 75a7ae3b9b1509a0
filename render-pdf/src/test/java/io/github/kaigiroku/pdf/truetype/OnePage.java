package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.writer.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF of one page with one line of text in our own fonts. */
final class OnePage {

    private final byte[] pdf;

    private OnePage(byte[] pdf) {
        this.pdf = pdf;
    }

    static OnePage showing(String text, FontChain chain) throws IOException {
        return drawing(chain, fonts -> FontRun.of(text, chain, fonts));
    }

    static OnePage drawing(FontChain chain, Function<DocumentFonts, List<FontRun>> drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Compressor compressor = new Compressor(6)) {
            PdfFile file = new PdfFile(out, 595, 842, compressor);
            DocumentFonts fonts = new DocumentFonts(chain);
            Bytes content = new Bytes(256).put("BT 50 700 Td\n");
            for (FontRun run : drawing.apply(fonts)) {
                content.put('/').put(DocumentFonts.resourceName(run.font())).put(" 12 Tf ");
                content.put('<').put(run.hex()).put("> Tj\n");
            }
            file.endPage(content.put("ET\n"), PdfFile.NONE, -1, 595, 842);
            file.writeFonts(fonts);
            file.finish();
        }
        return new OnePage(out.toByteArray());
    }

    byte[] bytes() {
        return pdf;
    }

    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }
}
