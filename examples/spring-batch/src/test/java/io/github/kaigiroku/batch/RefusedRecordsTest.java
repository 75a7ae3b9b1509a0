package io.github.kaigiroku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRecordsTest {

    @TempDir
    Path folder;

    @Test
    void aRunStopsBehindTheSkipLimitAndGoesOnWithAHigherOne() throws Exception {
        String in = "--in=" + SampleRecords.lines(folder.resolve("minutes.jsonl"), 60, 5);
        String out = "--out=" + folder.resolve("out");

        var stopped = BatchProcess.run(
                folder.resolve("stopped.log"), in, out, "--format=docx", "--skip-limit=3", "--kaigiroku.chunk=10");
        assertThat(stopped.exitCode()).as(stopped.said()).isEqualTo(1);
        assertThat(stopped.said()).contains("上限 3 件を超えました（4 件）").doesNotContain("\tat ");
        assertThat(report()).as("with the chunk that passed the limit").hasLineCount(1 + 4);

        var done = BatchProcess.run(folder.resolve("done.log"), in, out, "--format=docx", "--skip-limit=12");
        assertThat(done.exitCode()).as(done.said()).isEqualTo(2);
        assertThat(done.said()).contains("20 of 60 records were done before");
        assertThat(report()).hasLineCount(1 + 12);
        assertThat(Files.readString(folder.resolve("out/findings.json"))).contains("\"record\":\"minutes-000005\"");
        assertThat(folder.resolve("out/minutes-000004.docx")).exists();
        assertThat(folder.resolve("out/minutes-000005.docx")).doesNotExist();
    }

    @Test
    void aFolderOfRecordsKeepsItsFileNames() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("緑化審議会.json"), SampleRecords.json(1));

        var run = BatchProcess.run(
                folder.resolve("run.log"), "--in=" + records, "--out=" + folder.resolve("out"), "--format=docx");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(folder.resolve("out/緑化審議会.docx")).isNotEmptyFile();
    }

    @Test
    void aMissingInputIsSaidInOneSentenceWithoutAStackTrace() throws Exception {
        var run = BatchProcess.run(folder.resolve("run.log"), "--in=" + folder.resolve("no"), "--out=" + folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("入力を読めません").doesNotContain("\tat ").doesNotContain("UnsatisfiedDependency");
    }

    @Test
    void aMistypedOptionIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path out = folder.resolve("out");

        var run = BatchProcess.run(folder.resolve("run.log"), "--in=" + folder, "--out=" + out, "--skiplimit=3");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("--skiplimit").doesNotContain("\tat ").doesNotContain("UnsatisfiedDependency");
        assertThat(out).doesNotExist();
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsSaidInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        var run = BatchProcess.run(folder.resolve("run.log"), "--in=" + folder, "--out=" + file.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("出力先に書けません").doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneSentence() throws Exception {
        var run = BatchProcess.run(
                folder.resolve("run.log"),
                "--in=" + folder,
                "--out=" + folder.resolve("out"),
                "--spring.datasource.url=jdbc:h2:tcp://localhost:1/no;IFEXISTS=TRUE");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("データベースを使えません").doesNotContain("\tat ");
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/findings.csv")).strip();
    }
}
