package io.github.kaigiroku.pdf;

import io.github.kaigiroku.generated.LoadedClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The caps leave room for new rules. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class FirstDocumentTest {

    private static final String RECORD =
            "../examples/command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json";

    /** There are 66. */
    private static final int MAX_LAMBDAS = 85;

    /** There are 364. */
    private static final int MAX_CLASSES = 410;

    @Test
    void itLinksNoMoreThanItNeeds() throws Exception {
        List<String> loaded =
                RenderingJvm.run(List.of("-Xlog:class+load:stdout"), FirstDocument.class, List.of(RECORD));

        new LoadedClasses(loaded).assertNoMoreThan(MAX_LAMBDAS, MAX_CLASSES);
    }
}
