package io.github.kaigiroku.pdf;

import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** Finished files for the tests of after-work, and what they are held against. */
public final class FinishedMinutes {

    private FinishedMinutes() {}

    /** The sample's minutes on the standard forms. */
    public static byte[] standard() {
        return Samples.render(Samples.standard(Samples.library()));
    }

    /** Other minutes, of one entry. */
    public static byte[] with(ProceedingsEntry entry) {
        return Samples.render(Samples.standard(Samples.withProceedings(entry)));
    }

    /** Minutes of an assembly whose form has a row for each signer. */
    public static byte[] withSigners(String... signers) {
        return Samples.render(Samples.assembly(signers));
    }

    /** The same minutes as a file that claims nothing. */
    public static byte[] plain() {
        return Samples.render(
                Samples.standard(Samples.library()),
                PdfOptions.defaults().toBuilder()
                        .conformance(PdfConformance.PLAIN)
                        .build());
    }

    /** The text that the first page's only form field shows. */
    public static String textOfField(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var shown = new PDDocument()) {
            var field = document.getPage(0).getAnnotations().get(0);
            var page = new PDPage();
            shown.addPage(page);
            try (var content = new PDPageContentStream(shown, page)) {
                content.drawForm(field.getNormalAppearanceStream());
            }
            return new PDFTextStripper().getText(shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assertConforms(byte[] pdf) {
        VeraPdf.assertConforms(pdf);
    }

    /** The text of all pages as another program reads it. */
    public static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
