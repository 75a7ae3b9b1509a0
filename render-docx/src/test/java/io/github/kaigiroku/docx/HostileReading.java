package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.intake.RosterIntake;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads files in a JVM of its own and tells of each how it ended and how many milliseconds of work it took. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long before = work();
            String end = read(Path.of(file));
            System.out.println(end + " " + (work() - before));
        }
    }

    private static String read(Path docx) throws IOException {
        try {
            if (docx.toString().endsWith(".xls")) {
                RosterIntake.read(docx);
            } else {
                DocxRecords.read(docx);
            }
            return "read";
        } catch (UnreadableDocxException | UnreadableMinutesException e) {
            return "refused";
        }
    }

    private static long work() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }
}
