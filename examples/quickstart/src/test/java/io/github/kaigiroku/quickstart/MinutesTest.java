package io.github.kaigiroku.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class MinutesTest {

    private static final Path SAMPLE =
            Path.of("../command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json");

    @TempDir
    Path folder;

    @Test
    void bothFormsStandBesideTheRecord() throws IOException {
        Path record = Files.copy(SAMPLE, folder.resolve("toshokan.json"));

        Minutes.main(record.toString());

        assertThat(folder.resolve("toshokan.pdf")).content(ISO_8859_1).startsWith("%PDF-");
        assertThat(folder.resolve("toshokan.docx")).content(ISO_8859_1).startsWith("PK");
    }

    @Test
    void aRecordThatIsNoneIsRefusedWithItsPlace() throws IOException {
        Path record = Files.writeString(folder.resolve("none.json"), "{\"meeting\": 1}");

        assertThatThrownBy(() -> Minutes.main(record.toString()))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("1:");
        assertThat(folder.resolve("none.pdf")).doesNotExist();
    }
}
