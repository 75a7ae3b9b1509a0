package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, but not quite as written, is told. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ApproximateGlyphsTest {

    private static final String UNKNOWN_FORM = "吉\uDB40\uDDEF";

    @Test
    void aVariationSequenceThatNoFontKnowsIsToldWithItsCodePointsAndFirstPlace() throws IOException {
        ApproximateGlyph told = new ApproximateGlyph("proceedings[0].speaker", UNKNOWN_FORM);
        assertThat(report(remark(UNKNOWN_FORM + "田委員", "可"), remark("委員", UNKNOWN_FORM + UNKNOWN_FORM))
                        .approximateGlyphs())
                .containsExactly(told);
        assertThat(told.description()).isEqualTo(UNKNOWN_FORM + " (U+5409 U+E01EF)");
        assertThat(told.isVariation()).isTrue();
    }

    @Test
    void aKanaWithASoundMarkThatNoFontHasTogetherAndALetterWithManyMarksAreTold() throws IOException {
        assertThat(report(remark("委員", "さ\u309Aとか\u309Aとさ\u309A"), remark("委員", "し\u309Aとx\u0302\u030C\u0301"))
                        .approximateGlyphs())
                .containsExactly(
                        new ApproximateGlyph("proceedings[0].text", "さ\u309A"),
                        new ApproximateGlyph("proceedings[1].text", "し\u309A"),
                        new ApproximateGlyph("proceedings[1].text", "x\u0302\u030C\u0301"))
                .noneMatch(ApproximateGlyph::isVariation)
                .extracting(ApproximateGlyph::description)
                .contains("さ\u309A (U+3055 U+309A)");
    }

    @Test
    void ofManyMarksOnOneLetterTheFirstAreNamed() throws IOException {
        assertThat(report(remark("委員", "e" + "\u0301".repeat(300))).approximateGlyphs())
                .singleElement()
                .satisfies(told -> assertThat(told.description())
                        .startsWith("e\u0301")
                        .endsWith("U+0301 …)")
                        .hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "葛\uDB40\uDD00城市と辻\uDB40\uDD00",
                "か\u3099は\u309ACafe\u0301",
                "か\u309Aト\u309A\u31F7\u309Aあ\u3099",
                "m\u0304x\u0302M\u0301r\u0325e\u0302\u0301u\u0304\u030C",
                "☎\uFE0E",
                "a\u200Cb\u200D字\u2060\uFEFFc",
                "\u0301始まり"
            })
    void whatIsPrintedAsWrittenIsNotTold(String text) throws IOException {
        assertThat(report(remark("委員", text)).approximateGlyphs()).isEmpty();
    }

    @Test
    void whatIsShownAsGetaIsToldOnceAsMissing() throws IOException {
        PdfReport report = report(remark("委員", "𬵪\uDB40\uDD00"));
        assertThat(report.missingGlyphs()).containsExactly(new MissingGlyph("proceedings[0].text", 0x2CD6A));
        assertThat(report.approximateGlyphs()).isEmpty();
    }

    private static PdfReport report(ProceedingsEntry... entries) throws IOException {
        FormDocument document = Samples.standard(Samples.withProceedings(entries));
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        return new PdfRenderer(options).renderAndReport(document, new ByteArrayOutputStream());
    }
}
