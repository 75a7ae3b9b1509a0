package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureReportTest {

    static Stream<Throwable> whatNobodyExpects() {
        return Stream.of(
                new IllegalStateException("first line\nsecond line"),
                new NullPointerException(),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("a/B"));
    }

    @ParameterizedTest
    @MethodSource("whatNobodyExpects")
    void whateverHappensIsOneSentenceInBothLanguages(Throwable failure) {
        var err = new StringWriter();

        int exitCode = new FailureReport(new PrintWriter(err)).print(failure);

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("。", " / ");
    }
}
