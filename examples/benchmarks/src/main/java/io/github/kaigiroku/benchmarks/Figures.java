package io.github.kaigiroku.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** 計測値: what JMH measured, by the benchmark's name, the record's size and the number of threads. */
record Figures(Map<Key, Figure> byKey) {

    /** 条件: what was measured, and how. */
    record Key(String benchmark, int times, int threads) {}

    /**
     * 値.
     *
     * @param score what JMH measured, in the benchmark's unit
     * @param cpuMicros median processor time of a call; 0 when it was not sampled
     * @param allocatedKilobytes median allocation of a call; 0 when it was not sampled
     */
    record Figure(double score, double cpuMicros, double allocatedKilobytes) {}

    static Figures of(Collection<RunResult> results) {
        Map<Key, Figure> figures = new LinkedHashMap<>();
        for (RunResult result : results) {
            var params = result.getParams();
            String name = params.getBenchmark();
            figures.put(
                    new Key(
                            name.substring(name.lastIndexOf('.') + 1),
                            times(params.getParam("times")),
                            params.getThreads()),
                    new Figure(
                            result.getPrimaryResult().getScore(),
                            secondary(result, "cpuMicros"),
                            secondary(result, "allocatedKilobytes")));
        }
        return new Figures(figures);
    }

    Figures and(Figures others) {
        Map<Key, Figure> both = new LinkedHashMap<>(byKey);
        both.putAll(others.byKey);
        return new Figures(both);
    }

    Figure get(String benchmark, int times) {
        return get(benchmark, times, 1);
    }

    Figure get(String benchmark, int times, int threads) {
        Figure figure = byKey.get(new Key(benchmark, times, threads));
        if (figure == null) {
            throw new IllegalArgumentException("not measured: " + benchmark + " x" + times + ", threads " + threads);
        }
        return figure;
    }

    int[] sizes() {
        return byKey.keySet().stream().mapToInt(Key::times).distinct().sorted().toArray();
    }

    /** A benchmark that does not know sizes measures the record as it is. */
    private static int times(@Nullable String times) {
        return times == null ? 1 : Integer.parseInt(times);
    }

    /** JMH adds a counter's values up over iterations and forks; the median of them is wanted. */
    private static double secondary(RunResult result, String name) {
        double[] values = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getSecondaryResults().get(name))
                .filter(Objects::nonNull)
                .mapToDouble(counter -> counter.getScore())
                .sorted()
                .toArray();
        return values.length == 0 ? 0 : values[values.length / 2];
    }
}
