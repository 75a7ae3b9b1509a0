package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** 𠮷 (U+20BB7) stands in names and not in the bundled font. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class MissingGlyphTest {

    @TempDir
    Path folder;

    private Path record;
    private Path out;

    @BeforeEach
    void aRecordWithARareName() throws IOException {
        record = Files.writeString(
                folder.resolve("rare.json"), LongRecord.json(1).replace("青葉", "𠮷葉"));
        out = folder.resolve("out");
    }

    @Test
    void stopsTheCommandAndIsNamedWithItsCodePointAndPlace() {
        Run run = Run.of("--in", record, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .singleElement()
                .asString()
                .contains("𠮷", "U+20BB7", "attendees[0].name", "--missing-glyph geta", " / ");
        assertThat(out).doesNotExist();
    }

    @Test
    void isReportedWhenGetaTakesItsPlace() {
        Run run = Run.of("--in", record, "--out", out, "--missing-glyph", "geta");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .anySatisfy(line -> assertThat(line).contains("attendees[0].name", "𠮷", "U+20BB7", "〓", " / "));
        assertThat(out.resolve("rare.pdf")).isNotEmptyFile();
    }

    @Test
    void doesNotConcernTheWordDocument() {
        Run run = Run.of("--in", record, "--out", out, "--format", "docx");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(out.resolve("rare.docx")).isNotEmptyFile();
    }
}
