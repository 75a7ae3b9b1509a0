package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFaceTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void aFaceIsFoundInSubfoldersByAnyOfItsNames() throws IOException {
        Path bold = install(
                "deep/er/bold.TTF", font("Midorino Mincho").style("Bold").bytes());

        assertThat(find("Midorino-Mincho-Bold")).isEqualTo(new InstalledFace(bold, 0));
        assertThat(find("Midorino Mincho Bold")).isEqualTo(new InstalledFace(bold, 0));
        assertThat(find("MIDORINO MINCHO")).isEqualTo(new InstalledFace(bold, 0));
    }

    @Test
    void ofAFamilyTheRegularFaceIsTaken() throws IOException {
        install("a.ttf", font("みどり野明朝").style("Bold").bytes());
        Path regular = install("b.ttf", font("みどり野明朝").bytes());

        assertThat(find("みどり野明朝")).isEqualTo(new InstalledFace(regular, 0));
    }

    @Test
    void aCollectionIsSearchedFaceByFace() throws IOException {
        Path file = install("two.ttc", SquareFont.collection(font("Midorino P"), font("Midorino")));

        assertThat(find("Midorino")).isEqualTo(new InstalledFace(file, 1));
        assertThat(FontFiles.read(file, "Midorino").postScriptName()).isEqualTo("Midorino");
        assertThatThrownBy(() -> FontFiles.read(file, "Midorino Gothic"))
                .isInstanceOf(FontFormatException.class)
                .hasMessageContaining("no face 'Midorino Gothic'");
    }

    @Test
    void foldersAreSearchedInTheirOrder() throws IOException {
        install("1/z.ttf", font("Midorino").bytes());
        Path other = install("2/a.ttf", font("Midorino").bytes());

        assertThat(InstalledFace.find("Midorino", List.of(folder.resolve("2"), folder.resolve("1"))))
                .isEqualTo(new InstalledFace(other, 0));
    }

    @Test
    void brokenFontsAndOtherFilesArePassedOver() throws IOException {
        install("a.ttf", new byte[] {0, 1, 0, 0, 0x7F, -1});
        install("b.ttc", new SfntBytes().ascii("ttcf").u32(0, 0x7FFFFFFF).toBytes());
        install("c.txt", font("Midorino").bytes());
        Path font = install("d.ttf", font("Midorino").bytes());

        assertThat(find("Midorino")).isEqualTo(new InstalledFace(font, 0));
    }

    @Test
    void aNamedPipeIsPassedOverAndRefusedAsFile() throws Exception {
        Path pipe = folder.resolve("a.ttf");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        Path font = install("b.ttf", font("Midorino").bytes());

        assertThat(find("Midorino")).isEqualTo(new InstalledFace(font, 0));
        assertThatThrownBy(() -> FontFiles.read(pipe, 0))
                .isInstanceOf(FontFormatException.class)
                .hasMessageContaining("pipe");
    }

    private InstalledFace find(String name) {
        return InstalledFace.find(name, List.of(folder));
    }

    private Path install(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static SquareFont font(String name) {
        return new SquareFont().named(name).square(300).map('あ', 1);
    }
}
