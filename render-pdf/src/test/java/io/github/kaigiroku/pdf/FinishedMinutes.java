package io.github.kaigiroku.pdf;

import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
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

    /** The same minutes as a file that claims nothing. */
    public static byte[] plain() {
        return Samples.render(
                Samples.standard(Samples.library()),
                PdfOptions.defaults().toBuilder()
                        .conformance(PdfConformance.PLAIN)
                        .build());
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
