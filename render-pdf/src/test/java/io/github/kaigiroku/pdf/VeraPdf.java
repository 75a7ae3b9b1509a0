package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of archival and accessible PDF: veraPDF. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Passes when the file conforms to PDF/A-3a and to PDF/UA-1; 3a alone says nothing about what is tagged. */
    static void assertConforms(byte[] pdf) {
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    /** The rules a file breaks. */
    static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        Locale before = Locale.getDefault();
        // veraPDF 1.28.1 lowers "Integer" by the default locale, which the build sets to Turkish on purpose.
        Locale.setDefault(Locale.ROOT);
        try {
            return validate(pdf, flavour);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> validate(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("checks made").isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the PDF", e);
        }
    }
}
