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

    private static final int RECORDS = 600;
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

    @Test
    void aRunThatWasKilledGoesOnWithoutLosingOrRepeatingARecord() throws Exception {
        killInTheMiddle();
        Map<String, FileTime> before = files();
        long committed = ledgerRows();
        assertThat(committed).isPositive().isLessThan(RECORDS);

        var restarted = BatchProcess.run(folder.resolve("restarted.log"), in, out, "--kaigiroku.chunk=10");

        assertThat(restarted.exitCode()).as(restarted.said()).isEqualTo(2);
        assertThat(restarted.said()).contains(committed + " of 600 records were done before");
        assertThat(ledgerRows()).isEqualTo(RECORDS);
        assertThat(files()).hasSize(2 * (RECORDS - BAD));
        assertThat(rewritten(before))
                .as("files of chunks that were not committed")
                .isLessThanOrEqualTo(2 * 10);
    }

    @Test
    void aRunThatIsCompleteIsNotDoneAgain() throws Exception {
        BatchProcess.run(folder.resolve("first.log"), in, out);
        Map<String, FileTime> before = files();

        var again = BatchProcess.run(folder.resolve("again.log"), in, out);

        assertThat(again.exitCode()).as(again.said()).isEqualTo(2);
        assertThat(rewritten(before)).isZero();
    }

    private void killInTheMiddle() throws IOException, InterruptedException {
        var run = BatchProcess.start(folder.resolve("killed.log"), in, out, "--kaigiroku.chunk=10");
        while (count() < RECORDS / 3) {
            assertThat(run.process().isAlive()).as(run.said()).isTrue();
            Thread.sleep(5);
        }
        run.kill();
    }

    private long count() throws IOException {
        Path made = folder.resolve("out");
        if (!Files.isDirectory(made)) {
            return 0;
        }
        try (Stream<Path> listing = Files.list(made)) {
            return listing.count();
        }
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> listing = Files.list(folder.resolve("out"))) {
            for (Path file :
                    listing.filter(f -> f.toString().matches(".*\\.(docx|pdf)")).toList()) {
                files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private long rewritten(Map<String, FileTime> before) throws IOException {
        var now = files();
        return before.entrySet().stream()
                .filter(file -> !file.getValue().equals(now.get(file.getKey())))
                .count();
    }

    private long ledgerRows() throws Exception {
        return LedgerRows.count("jdbc:h2:file:" + folder.resolve("out/.state/jobs"), "sa");
    }
}
