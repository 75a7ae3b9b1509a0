package io.github.kaigiroku.docx;

import io.github.kaigiroku.generated.LoadedClasses;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The caps leave room for new rules. */
class FirstDocumentTest {

    private static final String RECORD =
            "../examples/command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json";

    /** There are 61. */
    private static final int MAX_LAMBDAS = 80;

    /** There are 281. */
    private static final int MAX_CLASSES = 330;

    @Test
    void itLinksNoMoreThanItNeeds() throws IOException, InterruptedException {
        List<String> loaded = SmallJvm.run(List.of("-Xlog:class+load:stdout"), FirstDocument.class, List.of(RECORD));

        new LoadedClasses(loaded).assertNoMoreThan(MAX_LAMBDAS, MAX_CLASSES);
    }
}
