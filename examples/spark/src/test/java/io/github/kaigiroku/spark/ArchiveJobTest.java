package io.github.kaigiroku.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveJobTest {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void filesHaveTheBytesThatTheRenderersMakeWithoutSpark() throws IOException {
        write("minutes.jsonl", 3);

        assertThat(run("docx", "pdf").rendered()).isEqualTo(3);

        assertThat(files())
                .containsExactly(
                        "minutes-000001.docx",
                        "minutes-000001.pdf",
                        "minutes-000002.docx",
                        "minutes-000002.pdf",
                        "minutes-000003.docx",
                        "minutes-000003.pdf");
        var docx = new ByteArrayOutputStream();
        new DocxRenderer().render(record(2), docx);
        assertThat(folder.resolve("out/files/minutes-000002.docx")).hasBinaryContent(docx.toByteArray());
        var pdf = new ByteArrayOutputStream();
        new PdfRenderer().render(record(2), pdf);
        assertThat(folder.resolve("out/files/minutes-000002.pdf")).hasBinaryContent(pdf.toByteArray());
    }

    @Test
    void linesKeepTheirNumbersHoweverTheFileIsSplit() throws IOException {
        write("minutes.jsonl", 500); // several splits

        assertThat(run("docx").rendered()).isEqualTo(500);

        List<Row> rows = results();
        assertThat(rows).hasSize(500);
        assertThat(files()).hasSize(500).endsWith("minutes-000500.docx");
        var last = new ByteArrayOutputStream();
        new DocxRenderer().render(record(500), last);
        assertThat(folder.resolve("out/files/minutes-000500.docx")).hasBinaryContent(last.toByteArray());
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        write("minutes.jsonl", 3);
        run("docx");
        write("minutes.jsonl", 5);
        Files.delete(folder.resolve("out/files/minutes-000002.docx"));

        Summary again = run("docx");

        assertThat(again.skipped()).as("records with row and file").isEqualTo(2);
        assertThat(again.rendered())
                .as("two new ones and the one whose file is gone")
                .isEqualTo(3);
        assertThat(files()).hasSize(5);
    }

    @Test
    void aRecordWithErrorsHasNoFilesAndItsFindingsAreInTheTable() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), "{\"meeting\":{}}\n\n{\"meeting\":\n");

        Summary summary = run("pdf");

        assertThat(summary.refused()).isEqualTo(2);
        assertThat(files()).isEmpty();
        assertThat(results())
                .extracting(row -> row.getString(row.fieldIndex("id")))
                .containsExactly("bad-000001", "bad-000003");
        Row finding = results().get(1).<Row>getList(8).get(0);
        assertThat(finding.getString(1)).isEqualTo("malformed-json");
    }

    @Test
    void theTableTellsPagesBytesAndHashOfEachFile() throws IOException {
        write("minutes.jsonl", 1);
        run("pdf");

        Row pdf = results().get(0).<Row>getList(7).get(0);

        byte[] written = Files.readAllBytes(folder.resolve("out/files/minutes-000001.pdf"));
        assertThat(pdf.getInt(1)).isEqualTo(2);
        assertThat(pdf.getLong(2)).isEqualTo(written.length);
        assertThat(pdf.getString(3)).isEqualTo(Sha256.of(written));
    }

    @Test
    void inputsWhoseFilesWouldHaveTheSameNamesAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("b"));
        write("a/minutes.jsonl", 1);
        write("b/minutes.jsonl", 1);
        assertThatThrownBy(() -> job("pdf").run(folder + "/[ab]", folder + "/out"))
                .hasMessageContaining("same name");
    }

    private Summary run(String... formats) throws IOException {
        return job(formats).run(folder + "/*.jsonl", folder + "/out");
    }

    private static ArchiveJob job(String... formats) {
        return new ArchiveJob(spark, new Forms(List.of(formats), ""), 32);
    }

    private List<Row> results() {
        return spark.read().parquet(folder + "/out/results").orderBy("line").collectAsList();
    }

    private List<String> files() throws IOException {
        Path files = folder.resolve("out/files");
        if (!Files.exists(files)) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(files)) {
            return listing.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void write(String name, int records) throws IOException {
        String lines = IntStream.rangeClosed(1, records)
                .mapToObj(i -> new String(RecordJson.toBytes(record(i)), StandardCharsets.UTF_8).strip())
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(name), lines);
    }

    private static MeetingRecord record(int number) {
        var meeting = Meeting.builder()
                .name("令和８年度第" + number + "回みどり野市緑化審議会")
                .sessions(List.of(new Session(LocalDate.of(2026, 5, 20), null, null)))
                .build();
        return MeetingRecord.builder()
                .meeting(meeting)
                .proceedings(List.of(new Remark("会長", "第" + number + "回の会議を始めます。", false)))
                .build();
    }
}
