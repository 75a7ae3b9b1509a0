package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.pdf.PdfRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the bundled sample closes is in no part of the files that {@code --public} makes. */
class PublicCopyTest {

    private static final String[] CLOSED = {"寄贈資料の取扱い", "寄贈申出一覧", "所有者の意向"};

    @TempDir
    Path folder;

    @Test
    void noPartOfTheWordDocumentHoldsWhatWasClosed() throws IOException {
        Run run = Run.of("--out", folder, "--format", "docx", "--public");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.err()).anyMatch(line -> line.contains("[closed-item]"));
        assertThat(run.errText()).doesNotContain(CLOSED);
        try (var document = new ZipFile(folder.resolve("sample.docx").toFile())) {
            for (var part : document.stream().toList()) {
                try (InputStream bytes = document.getInputStream(part)) {
                    assertThat(new String(bytes.readAllBytes(), UTF_8))
                            .as(part.getName())
                            .doesNotContain(CLOSED);
                }
            }
        }
    }

    @EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
    @Test
    void theRecordInsideThePdfIsThePublicOne() throws IOException {
        Run run = Run.of("--out", folder, "--format", "pdf", "--public=anonymous");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        try (InputStream pdf = Files.newInputStream(folder.resolve("sample.pdf"))) {
            assertThat(new String(RecordJson.toBytes(PdfRecords.read(pdf)), UTF_8))
                    .doesNotContain(CLOSED)
                    .doesNotContain("髙橋", "青木", "早川");
        }
    }
}
