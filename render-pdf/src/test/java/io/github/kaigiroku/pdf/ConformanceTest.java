package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
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
    void anEmptyRecordConforms() {
        MeetingRecord record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("書面会議").build())
                .build();
        VeraPdf.assertConforms(Samples.render(Samples.standard(record)));
    }

    @Test
    void manyPagesConform() {
        byte[] pdf = Samples.render(Samples.standard(Samples.times(60)));
        assertThat(ReadBack.of(pdf).pages()).isGreaterThan(100);
        VeraPdf.assertConforms(pdf);
    }

    @Test
    void emptyLinesAndInvisibleCharactersConform() {
        VeraPdf.assertConforms(Samples.render(Samples.standard(
                Samples.withProceedings(remark("委員長", "一\n\n二\u200B\u2060三\tタブ　\n"), remark(null, "　　終")))));
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
