package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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

    /** The same minutes as PDF/A-2a, without the record inside. */
    public static byte[] withoutAttachments() {
        return Samples.render(
                Samples.standard(Samples.library()),
                PdfOptions.defaults().toBuilder()
                        .conformance(PdfConformance.ARCHIVAL_2A)
                        .build());
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

    /** Passes when the file conforms to PDF/A-2a and to PDF/UA-1. */
    public static void assertConformsToPart2(byte[] pdf) {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
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
