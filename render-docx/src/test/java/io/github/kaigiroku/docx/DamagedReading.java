package io.github.kaigiroku.docx;

import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.RosterIntake;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads damaged copies of files in a JVM of its own, and tells what no caller would expect. */
final class DamagedReading {

    private static final long MOST_NANOSECONDS = 10_000_000_000L;

    private DamagedReading() {}

    /** Takes how many copies of each file, and the files. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 1; i < arguments.length; i++) {
            byte[] whole = Files.readAllBytes(Path.of(arguments[i]));
            int refused = 0;
            long worst = 0;
            for (int seed = 0; seed < count; seed++) {
                byte[] damaged = new Damage(seed).of(whole);
                long before = threads.getCurrentThreadCpuTime();
                refused += isRefused(arguments[i], damaged, seed) ? 1 : 0;
                worst = Math.max(worst, threads.getCurrentThreadCpuTime() - before);
            }
            String name = Path.of(arguments[i]).getFileName().toString();
            System.out.println((worst < MOST_NANOSECONDS ? "fine " : "SLOW ") + name + ": " + count
                    + " damaged copies, " + refused + " refused, the slowest in " + worst / 1_000_000 + " ms");
        }
    }

    private static boolean isRefused(String file, byte[] damaged, int seed) {
        try {
            if (file.endsWith(".xls") || file.endsWith(".xlsx")) {
                RosterIntake.read(damaged);
            } else {
                MinutesIntake.read(damaged, IntakeOptions.standard());
                if (file.endsWith(".docx")) {
                    DocxRecords.read(damaged);
                }
            }
            return false;
        } catch (UnreadableDocxException | UnreadableMinutesException e) {
            return true;
        } catch (IOException | RuntimeException | Error e) {
            System.out.println("WRONG " + file + " seed " + seed + ": " + e);
            for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
                System.out.println("    " + e.getStackTrace()[i]);
            }
            return true;
        }
    }
}
