package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** 𬵪 (U+2CD6A) is in none of the bundled fonts. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class MissingGlyphTest {

    @TempDir
    Path folder;

    private Path record;
    private Path out;

    @BeforeEach
    void aRecordWithARareName() throws IOException {
        record = Files.writeString(
                folder.resolve("rare.json"), LongRecord.json(1).replace("青葉", "𬵪葉"));
        out = folder.resolve("out");
    }

    @Test
    void stopsTheCommandAndIsNamedWithItsCodePointAndPlace() {
        Run run = Run.of("--in", record, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .singleElement()
                .asString()
                .contains("𬵪", "U+2CD6A", "attendees[0].name", "--missing-glyph geta", " / ");
        assertThat(out).doesNotExist();
    }

    @Test
    void isReportedWhenGetaTakesItsPlace() {
        Run run = Run.of("--in", record, "--out", out, "--missing-glyph", "geta");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .anySatisfy(line -> assertThat(line).contains("attendees[0].name", "𬵪", "U+2CD6A", "〓", " / "));
        assertThat(out.resolve("rare.pdf")).isNotEmptyFile();
    }

    @Test
    void aVariantOrMarkThatCannotBePrintedAsWrittenIsAWarning() throws IOException {
        Path nearly = Files.writeString(
                folder.resolve("nearly.json"),
                LongRecord.json(1).replaceFirst("青葉", "吉\uDB40\uDDEF葉").replaceFirst("青葉", "さ\u309A葉"));

        Run run = Run.of("--in", nearly, "--out", out);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.err())
                .anySatisfy(line ->
                        assertThat(line).contains("attendees[0].name: 警告", "U+5409 U+E01EF", "--font", " / warning"))
                .anySatisfy(line -> assertThat(line).contains("警告", "U+3055 U+309A", " / warning"));
        assertThat(out.resolve("nearly.pdf")).isNotEmptyFile();
    }

    @Test
    void doesNotConcernTheWordDocument() {
        Run run = Run.of("--in", record, "--out", out, "--format", "docx");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(out.resolve("rare.docx")).isNotEmptyFile();
    }
}
