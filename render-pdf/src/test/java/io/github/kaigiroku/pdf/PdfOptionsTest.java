package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.profile.FontRole;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PdfOptionsTest {

    private static final FormDocument DOCUMENT = Samples.standard(Samples.library());

    @Test
    void pageNumbersSayHowManyPagesThereAreAndAreNotReadOut() {
        byte[] pdf = render(options -> options.pageNumbers(true));
        ReadBack read = ReadBack.of(pdf);
        int pages = read.pages();
        for (int page = 1; page <= pages; page++) {
            assertThat(artifacts(read, page)).contains(page + "/" + pages);
        }
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void aWatermarkStandsOnEveryPageAndIsNotReadOut() {
        byte[] pdf = render(options -> options.watermark("案"));
        ReadBack read = ReadBack.of(pdf);
        for (int page = 1; page <= read.pages(); page++) {
            assertThat(artifacts(read, page)).startsWith("案");
        }
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void aPlainFileHasTheTextButNoTagsAndClaimsNothing() throws IOException {
        byte[] pdf = render(options -> options.conformance(PdfConformance.PLAIN));
        assertThat(ReadBack.of(pdf).elements()).isEmpty();
        assertThat(artifacts(ReadBack.of(pdf), 1)).contains("会 議 録");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
        }
    }

    @Test
    void anArchiveThatTakesNoAttachmentsGetsPdfA2a() {
        byte[] pdf = render(options -> options.conformance(PdfConformance.ARCHIVAL_2A));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadBack.of(pdf).elements())
                .isEqualTo(ReadBack.of(render(options -> options)).elements());
        assertThatThrownBy(() -> PdfRecords.read(pdf))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("no meeting record attached");
    }

    @Test
    void aRoleIsPrintedInTheFontThatIsChosenForIt() throws IOException {
        byte[] pdf = render(options -> options.fonts(FontRole.HEADING, FontSource.bundledGothic())
                .fonts(FontRole.LABEL, FontSource.bundledGothic()));
        assertThat(fontNames(pdf))
                .filteredOn(name -> name.endsWith("+BIZUDGothic-Regular"))
                .hasSize(1);
        assertThat(fontNames(render(options -> options)))
                .isNotEmpty()
                .allMatch(name -> name.endsWith("+BIZUDMincho-Regular"));
        assertThat(ReadBack.of(pdf).elements())
                .isEqualTo(ReadBack.of(render(options -> options)).elements());
        VeraPdf.assertConforms(pdf);
    }

    @ParameterizedTest
    @CsvSource({"ＭＳ ゴシック, true", "BIZ UDPGothic, true", "ﾒｲﾘｵ, true", "ＭＳ 明朝, false", "游明朝, false"})
    void theStyleOfAFontIsToldByItsName(String name, boolean gothic) {
        assertThat(Typefaces.isGothic(name)).isEqualTo(gothic);
    }

    private static Set<String> fontNames(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(font).getName());
                }
            }
        }
        return names;
    }

    @Test
    void titleAndDatesComeFromTheRecordUnlessGiven() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(options -> options))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(DOCUMENT.title());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2024-11-28T05:00:00Z");
        }
        OffsetDateTime created = OffsetDateTime.parse("2025-01-06T09:30:00+09:00");
        byte[] pdf = render(options -> options.title("第３回 <会議録> & 写").created(created));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("第３回 <会議録> & 写");
            assertThat(document.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(created.toInstant());
        }
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void theAttachmentCanBeNamedOrLeftOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(options -> options.attachmentName("会議録.json")))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.values())
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFilename()).isEqualTo("会議録.json"));
        }
        byte[] without = render(options -> options.attachmentName(null));
        try (PDDocument document = Loader.loadPDF(without)) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
        VeraPdf.assertConforms(without);
    }

    @Test
    void everyCompressionLevelGivesTheSameText() {
        List<StructureText> usual = ReadBack.of(render(options -> options)).elements();
        byte[] uncompressed = render(options -> options.compressionLevel(0));
        byte[] smallest = render(options -> options.compressionLevel(9));
        assertThat(uncompressed.length).isGreaterThan(smallest.length);
        assertThat(ReadBack.of(uncompressed).elements()).isEqualTo(usual);
        assertThat(ReadBack.of(smallest).elements()).isEqualTo(usual);
        assertThatThrownBy(() -> render(options -> options.compressionLevel(10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOutlineNamesTheFormsAndTheAgenda() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(options -> options))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("様式第１号　会 議 録");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("様式第２号");
            assertThat(outline.getLastChild().getFirstChild().getTitle()).startsWith("（１）");
        }
    }

    private static byte[] render(UnaryOperator<PdfOptions.Builder> change) {
        return Samples.render(
                DOCUMENT, change.apply(PdfOptions.defaults().toBuilder()).build());
    }

    private static String artifacts(ReadBack pdf, int page) {
        return pdf.glyphs().stream()
                .filter(glyph -> glyph.page() == page && glyph.mark() < 0)
                .map(ReadBack.Glyph::text)
                .collect(Collectors.joining());
    }
}
