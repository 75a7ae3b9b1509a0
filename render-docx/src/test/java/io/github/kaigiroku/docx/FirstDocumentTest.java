package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the first document of a JVM must not load, counted where a clock would say another time on every machine: half of its
 * time is loading and linking classes.
 */
class FirstDocumentTest {

    private static final String RECORD =
            "../examples/command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json";

    /** Each lambda of ours that runs is a class made at run time, 0.3 ms. There are 61, and room for new rules; loops need none. */
    private static final int MAX_LAMBDAS = 80;

    /** Of 281, with room: a class takes 0.1 ms to load. */
    private static final int MAX_CLASSES = 330;

    @Test
    void itLinksNoMoreThanItNeeds() throws IOException, InterruptedException {
        List<String> loaded = SmallJvm.run(List.of("-Xlog:class+load:stdout"), FirstDocument.class, List.of(RECORD));

        assertThat(loaded)
                .as("the equals or hashCode of a record is linked at its first call, 20 ms and more where records nest")
                .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "))
                .as("a formatter of the JDK takes 5 ms to set up")
                .noneMatch(line -> line.contains(" java.time.format.DateTimeFormatter "));
        assertThat(loaded.stream().filter(FirstDocumentTest::isOurs).filter(FirstDocumentTest::isLambda))
                .hasSizeBetween(1, MAX_LAMBDAS);
        assertThat(loaded.stream().filter(FirstDocumentTest::isOurs).filter(line -> !isLambda(line)))
                .hasSizeBetween(1, MAX_CLASSES);
    }

    private static boolean isOurs(String line) {
        return line.contains(" io.github.kaigiroku.");
    }

    private static boolean isLambda(String line) {
        return line.contains("$$Lambda");
    }
}
