package io.github.kaigiroku.pdf;

import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads files in a JVM of its own and tells of each how it ended and how many milliseconds of work it took. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            byte[] pdf = Files.readAllBytes(Path.of(file));
            long before = work();
            String end = read(pdf);
            System.out.println(end + " " + (work() - before));
        }
    }

    private static String read(byte[] pdf) {
        try {
            PdfRecords.readAll(pdf);
            return "read";
        } catch (PdfRecordException | MalformedJsonException e) {
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
