package io.github.kaigiroku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class KilledRunTest {

    private static final int RECORDS = 300;
    private static final int BAD = 3;

    @TempDir
    Path folder;

    private String in;
    private String out;

    @BeforeEach
    void writeInput() {
        in = "--in=" + SampleRecords.lines(folder.resolve("minutes.jsonl"), RECORDS, RECORDS / BAD);
        out = "--out=" + folder.resolve("out");
    }

    /** The third kill meets a restart before its first commit, which once made every later run fail. */
    @Test
    void aRunThatWasKilledAgainAndAgainGoesOnWithoutLosingOrRepeatingARecord() throws Exception {
        kill("--kaigiroku.chunk=10", 1);
        kill("--kaigiroku.chunk=10", RECORDS / 3);
        long committed = ledgerRows();
        kill("--kaigiroku.chunk=400", files().size() + 1);
        assertThat(ledgerRows())
                .as("nothing was committed before the last kill")
                .isEqualTo(committed);
        assertThat(committed).isPositive().isLessThan(RECORDS);

        var last = BatchProcess.run(folder.resolve("last.log"), in, out);

        assertThat(last.exitCode()).as(last.said()).isEqualTo(2);
        assertThat(last.said()).contains(committed + " were done before");
        assertThat(ledgerRows()).isEqualTo(RECORDS);
        assertThat(files()).hasSize(2 * (RECORDS - BAD));
        assertSameFilesAsInOneGo();
    }

    @Test
    void whatIsDoneIsNotDoneAgainButForWhatWasDeletedOrHasAnotherInputNow() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        for (int number = 1; number <= 6; number++) {
            Files.writeString(records.resolve("第" + number + "回.json"), SampleRecords.json(number));
        }
        String folderIn = "--in=" + records;
        BatchRun.of(folderIn, out);
        Map<String, FileTime> before = files();
        Files.delete(folder.resolve("out/第2回.pdf"));
        Files.writeString(records.resolve("第5回.json"), SampleRecords.json(50));

        var again = BatchRun.of(folderIn, out);

        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(files()).hasSize(12);
        assertThat(rewritten(before)).containsExactlyInAnyOrder("第2回.docx", "第2回.pdf", "第5回.docx", "第5回.pdf");
    }

    private void kill(String chunk, int atFiles) throws IOException, InterruptedException {
        var run = BatchProcess.start(folder.resolve("killed.log"), in, out, chunk);
        while (files().size() < atFiles) {
            assertThat(run.process().isAlive()).as(run.said()).isTrue();
            Thread.sleep(5);
        }
        run.kill();
    }

    private void assertSameFilesAsInOneGo() throws Exception {
        BatchRun.of(in, "--out=" + folder.resolve("whole"));
        for (String name : files().keySet()) {
            assertThat(folder.resolve("out").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(name));
        }
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        Path made = folder.resolve("out");
        if (!Files.isDirectory(made)) {
            return files;
        }
        try (Stream<Path> listing = Files.list(made)) {
            for (Path file :
                    listing.filter(f -> f.toString().matches(".*\\.(docx|pdf)")).toList()) {
                files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private java.util.List<String> rewritten(Map<String, FileTime> before) throws IOException {
        var now = files();
        return before.entrySet().stream()
                .filter(file -> !file.getValue().equals(now.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private long ledgerRows() throws Exception {
        return LedgerRows.count("jdbc:h2:file:" + folder.resolve("out/.kaigiroku/jobs"), "sa");
    }
}
