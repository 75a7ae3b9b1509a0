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
        Path left = Files.createDirectories(folder.resolve(".work")).resolve("half.pdf");
        Files.writeString(left, "half");
        OutputFolder.hold(folder).close();
        assertThat(left).doesNotExist();
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
