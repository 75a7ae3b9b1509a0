package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record files whose first letter is the expectation: {@code y_} is written, {@code n_} is refused. */
class RecordFilesTest {

    @TempDir
    Path folder;

    static List<Path> goodRecords() throws Exception {
        return records("y_");
    }

    static List<Path> badRecords() throws Exception {
        return records("n_");
    }

    @EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
    @ParameterizedTest
    @MethodSource("goodRecords")
    void aGoodRecordBecomesBothForms(Path file) throws IOException {
        Run run = Run.of("--in", file, "--out", folder);

        String name = file.getFileName().toString().replace(".json", "");
        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.out())
                .containsExactly(
                        folder.resolve(name + ".docx").toString(),
                        folder.resolve(name + ".pdf").toString());
        assertThat(folder.resolve(name + ".docx")).content(ISO_8859_1).startsWith("PK");
        assertThat(folder.resolve(name + ".pdf")).content(ISO_8859_1).startsWith("%PDF-");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void warningsArePrintedAndStopNothing() throws IOException {
        Path record = Files.writeString(folder.resolve("warned.json"), LongRecord.json(1));

        Run run = Run.of("--in", record, "--out", folder, "--format", "docx");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("warning ").contains(" / "));
        assertThat(folder.resolve("warned.docx")).isNotEmptyFile();
    }

    /** Beside each file stand the fragments its messages must have, one a line. */
    @ParameterizedTest
    @MethodSource("badRecords")
    void aBadRecordIsRefusedWithEveryFindingAndNothingIsWritten(Path file) throws IOException {
        Run run = Run.of("--in", file, "--out", folder.resolve("made"));

        Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ".expected"));
        assertThat(run.exitCode()).as(run.errText()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errText()).contains(Files.readAllLines(expected)).doesNotContain("\tat ", "Exception");
        assertThat(run.err())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).contains(" / "));
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Path> records(String prefix) throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(RecordFilesTest.class.getResource("records"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(prefix + ".*\\.json"))
                    .sorted()
                    .toList();
        }
    }
}
