package io.github.kaigiroku.pdf.font;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.pdf.deflate.Compressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

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
        PdfDocument pdf = new PdfDocument();
        Document document = new Document();
        document.addDocListener(pdf);
        ResourceWriter writer = new ResourceWriter(pdf, out);
        pdf.addWriter(writer);
        document.open();
        writer.resources = writer.getPdfIndirectReference();
        DocumentFonts fonts = new DocumentFonts(chain);
        StringBuilder content = new StringBuilder("BT 50 700 Td\n");
        for (FontRun run : drawing.apply(fonts)) {
            content.append('/')
                    .append(DocumentFonts.resourceName(run.font()))
                    .append(" 12 Tf ")
                    .append('<')
                    .append(run.hex())
                    .append('>')
                    .append(" Tj\n");
        }
        writer.getDirectContent().setLiteral(content.append("ET\n").toString());
        document.newPage();
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.FONT, FontObjects.write(fonts, writer, new Compressor(6)));
        writer.addToBody(resources, writer.resources);
        document.close();
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

    private static final class ResourceWriter extends PdfWriter {

        private @Nullable PdfIndirectReference resources; // there are none before the document is open

        ResourceWriter(PdfDocument document, OutputStream out) {
            super(document, out);
        }

        @Override
        public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
            if (object instanceof PdfPage page) {
                page.put(PdfName.RESOURCES, resources);
            }
            return super.addToBody(object, reference);
        }
    }
}
