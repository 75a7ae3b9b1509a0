package io.github.kaigiroku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import io.github.kaigiroku.benchmarks.plain.PlainDocx;
import io.github.kaigiroku.model.Remark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class MeasurementTest {

    @Test
    void everyBenchmarkRunsAndIsInTheTables() throws RunnerException {
        var brief = new Measurement(RecordFile.BUNDLED, List.of(1), 0, 0, 1, TimeValue.milliseconds(50));

        String tables = new Report(RecordFile.BUNDLED, brief.steps(), brief.firstDocuments(), brief.threads()).text();

        assertThat(tables)
                .containsPattern(
                        "\\| \\*\\*PDF\\*\\* faster [^|]+, font opened by path \\| \\*\\*\\d+\\.\\d×\\*\\* · \\d+")
                .containsPattern("\\| compose, [^|]+ \\| \\d+\\.\\d\\d ms · \\d+\\.\\d\\d MB \\|")
                .containsPattern("\\| JSON to PDF \\| \\d+\\.\\d\\d ms")
                .containsPattern("\\| POI's XWPF \\| \\d+ \\|")
                .containsPattern("both from JSON \\d[\\d,]* ms\\.")
                .containsPattern("from JSON to both \\d\\.\\d\\d× ")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    void theCostIsThatOfOneCallHoweverManyRoundsThereAre() throws RunnerException {
        Figures.Figure validating = new Measurement(RecordFile.BUNDLED, List.of(1), 0, 0, 3, TimeValue.milliseconds(50))
                .steps()
                .get("validate", 1);

        assertThat(validating.cpuMicros()).isLessThan(1.5 * validating.score());
    }

    @Test
    void theBundledRecordHasTheSizeOfARealOne() throws IOException {
        assertThat(bundled().record.proceedings()).hasSizeBetween(33, 36);
    }

    @Test
    void noTwoRemarksOfALargerRecordAreAlike() throws IOException {
        var file = new RecordFile();
        file.load();
        var subject = new Subject();
        subject.times = 10;
        subject.prepare(file);
        var again = new Subject();
        again.times = 10;
        again.prepare(file);

        assertThat(subject.record.proceedings().stream()
                        .filter(Remark.class::isInstance)
                        .map(entry -> ((Remark) entry).text())
                        .filter(text -> text.length() > 20))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
        assertThat(again.json).isEqualTo(subject.json);
        assertThat(subject.json.length).isBetween(7 * bundled().json.length, 11 * bundled().json.length);
    }

    @Test
    void thePlainVersionsHoldTheWholeForm() throws IOException {
        var docx = new ByteArrayOutputStream();
        PlainDocx.write(bundled().document, docx);
        var pdf = new ByteArrayOutputStream();
        PlainFont.asBytes().write(bundled().document, pdf);
        assertThat(wordText(docx.toByteArray())).contains("みどり野市緑と水辺の審議会", "熱心な御議論をありがとうございました。");
        assertThat(new PdfReader(pdf.toByteArray()).getNumberOfPages()).isBetween(4, 6);
    }

    private static String wordText(byte[] docx) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return text.getText();
        }
    }

    private static Subject bundled() throws IOException {
        var file = new RecordFile();
        file.load();
        var subject = new Subject();
        subject.prepare(file);
        return subject;
    }
}
