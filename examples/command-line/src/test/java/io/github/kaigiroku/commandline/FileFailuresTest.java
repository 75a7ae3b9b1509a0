package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class FileFailuresTest {

    @TempDir
    Path folder;

    @Test
    void aRecordThatIsNotThere() {
        assertFails(Run.of("--in", folder.resolve("none.json"), "--out", out()), "none.json");
    }

    @Test
    void aFolderForARecord() {
        assertFails(Run.of("--in", folder, "--out", out()), folder.toString());
    }

    @Test
    void aFileForTheOutputFolder() throws IOException {
        Files.writeString(out(), "a file");
        assertFails(Run.of("--out", out()), out().toString());
        assertThat(out()).hasContent("a file");
    }

    @Test
    void aFileOnTheWayToTheOutputFolder() throws IOException {
        Files.writeString(out(), "a file");
        assertFails(Run.of("--out", out().resolve("below/it")), out().toString());
    }

    @Test
    void aFolderInThePlaceOfAnOutput() throws IOException {
        Files.createDirectories(out().resolve("sample.pdf"));
        assertFails(Run.of("--out", out()), "sample.pdf");
        assertThat(out()).isDirectoryNotContaining("glob:**.docx").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anOutputInThePlaceOfTheRecord() throws IOException {
        Path record = folder.resolve("record.docx");
        Files.writeString(record, Files.readString(sample()));
        assertFails(Run.of("--in", record, "--out", folder), "record.docx");
        assertThat(record).hasSameTextualContentAs(sample());
    }

    @Test
    void aProfileThatIsNotThere() {
        assertFails(Run.of("--profile", folder.resolve("city.json"), "--out", out()), "city.json");
    }

    @Test
    void aProfileThatIsNotJson() throws IOException {
        Path profile = Files.writeString(folder.resolve("city.json"), "{\"name\": \"みどり野市\"");
        assertFails(Run.of("--profile", profile, "--out", out()), "city.json", "1:");
    }

    @Test
    void aProfileOfAnotherShape() throws IOException {
        Path profile = Files.writeString(folder.resolve("city.json"), "{\"rows\": []}");
        assertFails(Run.of("--profile", profile, "--out", out()), "city.json", "rows");
    }

    @Test
    void aFontThatIsNotThere() {
        assertFails(Run.of("--font", folder.resolve("rare.ttf"), "--out", out()), "rare.ttf");
    }

    @Test
    void aFolderForAFont() {
        assertFails(Run.of("--font", folder, "--out", out()), folder.toString());
    }

    @Test
    void aFontThatIsNone() throws IOException {
        Path font = Files.writeString(folder.resolve("rare.ttf"), "not a font");
        assertFails(Run.of("--font", font, "--out", out()), "rare.ttf");
    }

    private void assertFails(Run run, String... fragments) {
        assertThat(run.exitCode()).as(run.errText()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errText()).contains(fragments).contains(" / ").doesNotContain("\tat ", "Exception");
        assertThat(Files.exists(out().resolve("sample.docx"))).isFalse();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static Path sample() {
        return Path.of("src/main/resources/io/github/kaigiroku/commandline/sample.json");
    }
}
