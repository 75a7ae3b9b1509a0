package io.github.kaigiroku.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What the first document of a JVM loads, counted where a clock would say another time on every machine: half of its time is
 * loading and linking classes.
 *
 * @param log the lines of {@code -Xlog:class+load:stdout}
 */
public record LoadedClasses(List<String> log) {

    /** Copies the log. */
    public LoadedClasses {
        log = List.copyOf(log);
    }

    /**
     * Fails where what is dear was loaded, or more of ours than allowed.
     *
     * @param lambdas each that runs is a class made at run time, 0.3 ms; loops need none
     * @param classes a class takes 0.1 ms to load
     */
    public void assertNoMoreThan(int lambdas, int classes) {
        assertThat(log)
                .as("the equals or hashCode of a record is linked at its first call, 20 ms and more where records nest")
                .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "))
                .as("a formatter of the JDK takes 5 ms to set up")
                .noneMatch(line -> line.contains(" java.time.format.DateTimeFormatter "));
        assertThat(log.stream().filter(LoadedClasses::isOurs).filter(LoadedClasses::isLambda))
                .hasSizeBetween(1, lambdas);
        assertThat(log.stream().filter(LoadedClasses::isOurs).filter(line -> !isLambda(line)))
                .hasSizeBetween(1, classes);
    }

    private static boolean isOurs(String line) {
        return line.contains(" io.github.kaigiroku.");
    }

    private static boolean isLambda(String line) {
        return line.contains("$$Lambda");
    }
}
