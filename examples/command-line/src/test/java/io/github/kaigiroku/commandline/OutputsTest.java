package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsInItsPlaceBeforeItIsPublished() throws IOException {
        try (var outputs = Outputs.in(folder)) {
            add(outputs, "a.docx", "new");
            assertThat(folder.resolve("a.docx")).doesNotExist();
            outputs.publish();
        }
        assertThat(folder.resolve("a.docx")).hasContent("new");
        assertThat(names()).containsExactly("a.docx");
    }

    @Test
    void whatIsNotPublishedLeavesNoTrace() throws IOException {
        try (var outputs = Outputs.in(folder.resolve("made/for/it"))) {
            add(outputs, "a.docx", "half");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatWasThereStays() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        try (var outputs = Outputs.in(folder.resolve("there/made"))) {
            add(outputs, "a.docx", "half");
        }
        assertThat(folder.resolve("there")).isEmptyDirectory();
    }

    @Test
    void whenOneFileCannotTakeItsPlaceTheOthersAreTakenBack() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "old");
        try (var outputs = Outputs.in(folder)) {
            add(outputs, "a.docx", "new");
            add(outputs, "b.txt", "new");
            add(outputs, "c.pdf", "new");
            Files.createDirectories(folder.resolve("c.pdf/in the way"));
            assertThatIOException().isThrownBy(outputs::publish);
        }
        assertThat(folder.resolve("a.docx")).hasContent("old");
        assertThat(names()).containsExactly("a.docx", "c.pdf");
    }

    @Test
    void twoRunsAtOnceDoNotMeet() throws IOException {
        try (var one = Outputs.in(folder.resolve("made"));
                var other = Outputs.in(folder.resolve("made"))) {
            OutputStream slow = one.add("a.docx");
            add(other, "b.docx", "other");
            slow.write("one".getBytes(UTF_8));
            slow.close();
            one.publish();
            other.publish();
        }
        assertThat(folder.resolve("made/a.docx")).hasContent("one");
        assertThat(folder.resolve("made/b.docx")).hasContent("other");
    }

    @Test
    void aFolderThatAnotherRunUsesStays() throws IOException {
        try (var failing = Outputs.in(folder.resolve("made"))) {
            add(failing, "a.docx", "half");
            Files.writeString(folder.resolve("made/b.docx"), "another run's");
        }
        assertThat(names()).containsExactly("made");
        assertThat(folder.resolve("made/a.docx")).doesNotExist();
    }

    private static void add(Outputs outputs, String name, String content) throws IOException {
        try (OutputStream out = outputs.add(name)) {
            out.write(content.getBytes(UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
