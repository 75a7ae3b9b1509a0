package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.generated.AddedParts;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.truetype.SquareFont;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ConformanceTest {

    @Test
    void theFormsOfARecordConform() {
        VeraPdf.assertConforms(Samples.render(Samples.standard(Samples.library())));
    }

    @Test
    void anotherCitysFormsConform() {
        VeraPdf.assertConforms(Samples.render(Samples.midorino(Samples.times(2))));
    }

    @Test
    void aFormBuiltInJavaConformsAndShowsWhatWasAdded() {
        FormDocument document = AddedParts.to(Samples.standard(Samples.library()));
        byte[] pdf = Samples.render(document);
        assertThat(ReadBack.of(pdf).texts())
                .isEqualTo(PrintedTexts.of(document))
                .containsAll(AddedParts.TEXTS);
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void anEmptyRecordConforms() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("書面会議").build())
                .build();
        VeraPdf.assertConforms(Samples.render(Samples.standard(record)));
    }

    @Test
    void fiveHundredPagesConform() throws IOException {
        byte[] pdf = Samples.render(lowPages(Samples.times(80)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(500);
        }
        VeraPdf.assertConforms(pdf);
    }

    /** Pages of twelve lines: veraPDF's time grows with the text, and the number of pages is what is tried. */
    private static FormDocument lowPages(MeetingRecord record) {
        FormProfile low = FormProfiles.standard()
                .withPages(page -> new PageLayout(
                        page.paper(),
                        false,
                        page.top(),
                        page.left(),
                        page.fontName(),
                        null,
                        null,
                        page.fontSize(),
                        page.linePitch(),
                        12,
                        page.cellPadding(),
                        List.of(),
                        List.of()));
        return FormComposer.with(low).compose(record);
    }

    @Test
    void aNestedAgendaWithAHeadingForEachItemConforms() {
        AgendaItem deepest = item("5");
        for (String number : List.of("4", "3", "2", "1")) {
            deepest = item(number, deepest);
        }
        Heading[] headings = Stream.of("1", "2", "3", "4", "5")
                .map(id -> new Heading(id, null, false))
                .toArray(Heading[]::new);
        MeetingRecord record =
                Samples.withProceedings(headings).toBuilder().agenda(deepest).build();
        VeraPdf.assertConforms(Samples.render(Samples.standard(record)));
        VeraPdf.assertConforms(Samples.render(Samples.midorino(record)));
    }

    private static AgendaItem item(String number, AgendaItem... below) {
        return AgendaItem.builder()
                .number(number)
                .title("議題その" + number)
                .items(below)
                .build();
    }

    @Test
    void namesFromAFallbackFontConform() {
        FontSource names = FontSource.bytes(
                "names",
                new SquareFont().named("名前").square(800).map(0x20BB7, 1).bytes());
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .fonts(FontSource.bundled(), names)
                .watermark("写")
                .pageNumbers(true)
                .build();
        FormDocument document = Samples.standard(Samples.withProceedings(remark("𠮷田委員", "𠮷野家の𠮷")));
        byte[] pdf = Samples.render(document, options);
        assertThat(ReadBack.of(pdf).texts()).isEqualTo(PrintedTexts.of(document));
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void charactersForPrivateUseConform() {
        FontSource own = FontSource.bytes(
                "own",
                new SquareFont()
                        .named("外字")
                        .square(800)
                        .square(700)
                        .map(0xE000, 1)
                        .map(0x10FFFD, 2)
                        .bytes());
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .fonts(FontSource.bundled(), own)
                .build();
        FormDocument document = Samples.standard(Samples.withProceedings(remark("\uE000田", "外字の\uE000と\uDBFF\uDFFD")));
        byte[] pdf = Samples.render(document, options);
        assertThat(ReadBack.of(pdf).texts()).isEqualTo(PrintedTexts.of(document));
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void recordsOfEveryShapeConform() {
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        for (MeetingRecord record : GeneratedRecords.series(20_191_126, 5, piece -> true)) {
            VeraPdf.assertConforms(Samples.render(Samples.standard(record), options));
            VeraPdf.assertConforms(Samples.render(Samples.midorino(record), options));
        }
    }

    @Test
    void emptyLinesAndInvisibleCharactersConform() {
        VeraPdf.assertConforms(Samples.render(Samples.standard(
                Samples.withProceedings(remark("委員長", "一\n\n二\u200B\u2060\uFEFF三\tタブ　\n"), remark(null, "　　終")))));
    }

    @Test
    void charactersShownAsGetaConform() {
        PdfOptions options = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        VeraPdf.assertConforms(Samples.render(
                Samples.standard(Samples.withProceedings(remark("委員", "𠮷野家の葛\uDB40\uDD00飾"))), options));
    }
}
