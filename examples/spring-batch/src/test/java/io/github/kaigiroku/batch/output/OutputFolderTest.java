package io.github.kaigiroku.batch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatCannotBeFinishedIsNotThereAndAnOlderOneStays() throws IOException {
        try (var output = OutputFolder.hold(folder)) {
            output.write("a.pdf", out -> out.write('1'));
            assertThatThrownBy(() -> output.write("a.pdf", out -> {
                        out.write('2');
                        throw new IOException("disk full");
                    }))
                    .hasMessage("disk full");
        }
        assertThat(folder.resolve("a.pdf")).hasContent("1");
    }

    @Test
    void whatAKilledRunLeftUnfinishedIsClearedAway() throws IOException {
        Path work = Files.createDirectories(folder.resolve(OutputFolder.WORK));
        Path left = Files.writeString(work.resolve("half.pdf.unfinished"), "half");
        Path strange = Files.writeString(work.resolve("notes.txt"), "somebody else's");
        OutputFolder.hold(folder).close();
        assertThat(left).doesNotExist();
        assertThat(strange).exists();
    }

    @Test
    void aLinkInThePlaceOfTheWorkFolderIsRefusedAndNothingBehindItIsTouched() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("x.unfinished"), "somebody else's");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve(OutputFolder.WORK), elsewhere);
        assertThatThrownBy(() -> OutputFolder.hold(out)).isInstanceOf(IOException.class);
        assertThat(file).exists();
    }

    @Test
    void twoRunsCannotWriteIntoOneFolder() throws IOException {
        try (var held = OutputFolder.hold(folder)) {
            assertThat(held.write("a", out -> {})).isZero();
            assertThatThrownBy(() -> OutputFolder.hold(folder)).hasMessageContaining("another run");
        }
        OutputFolder.hold(folder).close();
    }
}
