package io.github.kaigiroku.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openjdk.jmh.runner.RunnerException;

/** 計測の起動: {@code java -jar kaigiroku-benchmarks.jar [RECORD.json]} measures everything and prints its README's tables. */
public final class Main {

    private Main() {}

    /**
     * Measures for about ten minutes. JMH's own account goes to standard error, the tables to standard output.
     *
     * @param args a record to measure; the bundled one when missing
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        String source = args.length == 0 ? RecordFile.BUNDLED : args[0];
        Measurement measurement = Measurement.careful(source);
        System.out.println(
                new Report(source, measurement.steps(), measurement.firstDocuments(), measurement.threads()).text());
        System.out.println(Machine.text(LocalDate.now(ZoneId.systemDefault())));
    }
}
