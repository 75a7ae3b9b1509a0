package io.github.kaigiroku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.publication.LeakCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRecordsTest {

    @TempDir
    Path folder;

    @Test
    void aRunStopsBehindTheSkipLimitAndGoesOnWithAHigherOne() throws Exception {
        String in = "--in=" + SampleRecords.lines(folder.resolve("minutes.jsonl"), 60, 5);
        String out = "--out=" + folder.resolve("out");

        var stopped = BatchRun.of(in, out, "--format=docx", "--skip-limit=3", "--kaigiroku.chunk=10");
        assertThat(stopped.exitCode()).as(stopped.said()).isEqualTo(1);
        assertThat(stopped.said()).contains("上限 3 件を超えました（4 件）").doesNotContain("\tat ");
        assertThat(errors()).as("with the chunk that passed the limit").hasSize(4);

        var done = BatchRun.of(in, out, "--format=docx", "--skip-limit=12");
        assertThat(done.exitCode()).as(done.said()).isEqualTo(2);
        assertThat(done.said()).contains("60 records; 20 were done before");
        assertThat(errors()).hasSize(12);
        assertThat(Files.readString(folder.resolve("out/findings.json"))).contains("\"record\":\"minutes-000005\"");
        assertThat(folder.resolve("out/minutes-000004.docx")).exists();
        assertThat(folder.resolve("out/minutes-000005.docx")).doesNotExist();
    }

    @Test
    void aFolderOfRecordsKeepsItsFileNamesAndWhatIsNotPrintedIsTold() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        String json = SampleRecords.json(1).replace("\"venue\"", "\"nextMeeting\":\"九月上旬\",\"venue\"");
        Files.writeString(records.resolve("緑化審議会.json"), json);

        var run = BatchRun.of("--in=" + records, "--out=" + folder.resolve("out"), "--format=docx");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(folder.resolve("out/緑化審議会.docx")).isNotEmptyFile();
        assertThat(report()).contains("not-printed", "meeting.nextMeeting");
    }

    @Test
    void whatIsNoRecordIsToldAndNeitherNamesNorFilesOfOthersAreTaken() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(records.resolve("A.JSON"), SampleRecords.json(1));
        Files.writeString(records.resolve("b.json"), SampleRecords.json(2));
        Files.writeString(records.resolve("B.json"), SampleRecords.json(3));
        Files.writeString(records.resolve("c.json"), SampleRecords.json(4));
        Files.writeString(records.resolve("議事メモ.txt"), "");
        Files.writeString(out.resolve("c.docx"), "somebody else's");
        Files.createSymbolicLink(
                Files.createDirectory(out.resolve(".work")).resolve("x.pdf"), records.resolve("A.JSON"));

        var run = BatchRun.of("--in=" + records, "--out=" + out, "--format=docx");

        assertThat(run.exitCode()).as(run.said()).isEqualTo(2);
        assertThat(run.said()).contains("取り上げません", "議事メモ.txt");
        assertThat(out.resolve("A.docx")).isNotEmptyFile();
        assertThat(out.resolve("b.docx")).doesNotExist();
        assertThat(out.resolve("B.docx")).doesNotExist();
        assertThat(out.resolve("c.docx")).hasContent("somebody else's");
        assertThat(out.resolve(".work/x.pdf")).isSymbolicLink().exists();
        assertThat(report()).contains("same-name", "file-taken");
    }

    @Test
    void aRecordOfAnotherFolderDoesNotReplaceTheFilesOfTheFirst() throws Exception {
        for (int number = 1; number <= 2; number++) {
            Path records = Files.createDirectory(folder.resolve("records" + number));
            Files.writeString(records.resolve("会議録.json"), SampleRecords.json(number));
        }
        String out = "--out=" + folder.resolve("out");
        BatchRun.of("--in=" + folder.resolve("records1"), out, "--format=docx");
        byte[] first = Files.readAllBytes(folder.resolve("out/会議録.docx"));

        var second = BatchRun.of("--in=" + folder.resolve("records2"), out, "--format=docx");

        assertThat(second.exitCode()).as(second.said()).isEqualTo(2);
        assertThat(folder.resolve("out/会議録.docx")).hasBinaryContent(first);
        assertThat(report()).contains("same-name", "records1");
    }

    @Test
    void theReportsListWarningsOfRecordsThatHaveFilesToo() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(
                records.resolve("a.json"), SampleRecords.json(1).replace("\"start\":\"14:00\"", "\"start\":\"15:30\""));

        var run = BatchRun.of("--in=" + records, "--out=" + folder.resolve("out"), "--format=docx");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(report()).contains(",warning,").doesNotContain(",error,");
    }

    @Test
    void publicCopiesOfANightHoldNothingThatWasClosed() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("a.json"), SampleRecords.withClosedRemark("土地の買取り価格は未定"));
        Path out = folder.resolve("out");

        var run = BatchRun.of(
                "--in=" + records,
                "--out=" + out,
                "--format=docx,html,text",
                "--public=standard",
                "--authority-name=みどり野市");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(out.resolve("a.html")).content().contains("みどり野市緑化審議会").doesNotContain("買取り");
        assertThat(out.resolve("a.txt")).content().contains("会長").doesNotContain("買取り");
        assertThat(LeakCheck.of(List.of("土地の買取り価格は未定"))
                        .check(out.resolve("a.docx"))
                        .isClean())
                .isTrue();
    }

    @Test
    void aMissingInputIsSaidInOneSentenceWithoutAStackTrace() throws Exception {
        var run = BatchRun.of("--in=" + folder.resolve("no"), "--out=" + folder);

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

        var run = BatchRun.of("--in=" + folder, "--out=" + file.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("出力先に書けません").doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneSentence() throws Exception {
        var run = BatchRun.of(
                "--in=" + folder,
                "--out=" + folder.resolve("out"),
                "--spring.datasource.url=jdbc:h2:tcp://localhost:1/no;IFEXISTS=TRUE");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said()).contains("データベースを使えません").doesNotContain("\tat ");
    }

    private List<String> errors() throws IOException {
        return report().lines().filter(line -> line.contains(",error,")).toList();
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/findings.csv")).strip();
    }
}
