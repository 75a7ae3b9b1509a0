package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | --out DIR",
                "--out                         | --out DIR",
                "--out DIR --in                | --in RECORD.json",
                "--out DIR --colour red        | --colour",
                "--out DIR record.json         | record.json",
                "--out DIR --out DIR           | --out DIR",
                "--out DIR --format odt        | odt",
                "--out DIR --format docx,odt   | odt",
                "--out DIR --format DOCX       | DOCX",
                "--out DIR --format=           | docx, pdf",
                "--out DIR --in=               | 空のパス",
                "--out DIR --missing-glyph box | error, geta",
                "--out DIR --public=all        | standard, anonymous",
                "--out DIR @record.json        | @record.json",
            })
    void aWrongCommandLineIsOneSentenceInBothLanguages(String arguments, String fragment) {
        Run run = Run.of((Object[]) words(arguments));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains(fragment).contains("。", " / ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(String.join("\n", run.out()))
                .contains(
                        "--in",
                        "--out",
                        "--format",
                        "--profile",
                        "--font",
                        "--missing-glyph",
                        "--public",
                        "  0 ",
                        "  1 ",
                        "  2 ");
    }

    @Test
    void versionNamesTheCommand() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().startsWith("kaigiroku ");
    }

    private String[] words(String arguments) {
        return arguments == null
                ? new String[0]
                : arguments.replace("DIR", folder.toString()).split(" ");
    }
}
