package io.github.kaigiroku.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * 計測の進め方: which benchmarks run, for how long and in how many JVMs.
 *
 * @param source a record's JSON file, or {@link RecordFile#BUNDLED}
 * @param times how many times its proceedings are repeated
 * @param forks JVMs for each warm benchmark; 0 runs them in this one
 * @param coldForks JVMs for each first document
 * @param iterations rounds of measuring, after twice as many of warming up
 * @param round how long one of them takes
 */
record Measurement(String source, List<Integer> times, int forks, int coldForks, int iterations, TimeValue round) {

    private static final List<Integer> ONCE = List.of(1);

    static Measurement careful(String source) {
        return new Measurement(source, List.of(1, 10, 100), 1, 7, 4, TimeValue.seconds(1));
    }

    Figures steps() throws RunnerException {
        return run(options(StepBenchmark.class, times));
    }

    Figures firstDocuments() throws RunnerException {
        return run(options(FirstDocumentBenchmark.class, ONCE)
                .forks(coldForks)
                .warmupIterations(0)
                .measurementIterations(1));
    }

    /** Documents a second by one thread and by two. */
    Figures threads() throws RunnerException {
        return run(throughput(1)).and(run(throughput(2)));
    }

    private ChainedOptionsBuilder throughput(int threads) {
        return options(ThroughputBenchmark.class, ONCE).mode(Mode.Throughput).threads(threads);
    }

    private ChainedOptionsBuilder options(Class<?> benchmarks, List<Integer> sizes) {
        return new OptionsBuilder()
                .include("\\." + benchmarks.getSimpleName() + "\\.")
                .param("source", source)
                .param("times", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .forks(forks)
                .warmupIterations(2 * iterations)
                .measurementIterations(iterations)
                .warmupTime(round)
                .measurementTime(round)
                .shouldFailOnError(true);
    }

    private static Figures run(ChainedOptionsBuilder options) throws RunnerException {
        var account = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var format = OutputFormatFactory.createFormatInstance(account, VerboseMode.NORMAL);
        return Figures.of(new Runner(options.build(), format).run());
    }
}
