package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.render.RenderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PdfRendererTest {

    @Test
    void everyPrintedTextIsInTheFileOnceAndInOrder() {
        FormDocument document = Samples.standard(Samples.library());
        assertThat(ReadBack.of(Samples.render(document)).texts()).isEqualTo(PrintedTexts.of(document));
    }

    @Test
    void anotherCitysFormsShowTheirTextsToo() {
        FormDocument document = Samples.midorino(Samples.times(3));
        ReadBack pdf = ReadBack.of(Samples.render(document));
        assertThat(pdf.pages()).isGreaterThan(3);
        assertThat(pdf.texts()).isEqualTo(PrintedTexts.of(document));
    }

    @Test
    void equalDocumentsGiveEqualBytesFromOneRendererOrTwo() throws IOException {
        PdfRenderer renderer = new PdfRenderer();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        renderer.render(Samples.standard(Samples.times(2)), first);
        renderer.render(Samples.standard(Samples.library()), new ByteArrayOutputStream());
        renderer.render(Samples.standard(Samples.times(2)), second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        assertThat(Samples.render(Samples.standard(Samples.times(2)))).isEqualTo(first.toByteArray());
    }

    @Test
    void aCharacterWithoutGlyphIsRefusedByNameAndPlace() {
        FormDocument document = Samples.standard(Samples.withProceedings(remark("委員", "吉"), remark("委員", "は𬵪です")));
        assertThatThrownBy(() -> Samples.render(document))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("proceedings[1].text")
                .hasMessageContaining("𬵪 (U+2CD6A)");
    }

    @Test
    void aCharacterWithoutGlyphCanBeShownAsGetaAndIsReported() throws IOException {
        FormDocument document = Samples.standard(Samples.withProceedings(remark("委員", "𬵪は𬵪です")));
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport report = new PdfRenderer(options).renderAndReport(document, out);
        assertThat(report.missingGlyphs()).containsExactly(new MissingGlyph("proceedings[0].text", 0x2CD6A));
        assertThat(ReadBack.of(out.toByteArray()).texts()).contains("𬵪は𬵪です");
    }

    @Test
    void tabsSpacesAndInvisibleCharactersStayInTheText() {
        String text = "　字下げ\tタブ  空白\u200B\u2060終わり";
        FormDocument document = Samples.standard(Samples.withProceedings(remark("委員", text)));
        assertThat(ReadBack.of(Samples.render(document)).texts()).contains(text);
    }
}
