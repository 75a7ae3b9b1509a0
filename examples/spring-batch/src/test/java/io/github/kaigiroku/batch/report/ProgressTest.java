package io.github.kaigiroku.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.batch.input.RecordSlice;
import io.github.kaigiroku.batch.ledger.Outcome;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;
    private static final Outcome DONE = new Outcome(
            new RecordSlice("a", Path.of("a"), 1, 0, 0, null),
            "",
            Outcome.Kind.RENDERED,
            Map.of("a.pdf", 1L),
            List.of());

    private final AtomicLong clock = new AtomicLong(5);
    private final Progress progress = new Progress(1000, clock::get);

    @Test
    void theRateAndTheShareCountWhatThisRunHasSeen() {
        progress.begin(400);
        progress.add(Collections.nCopies(100, DONE));
        assertThat(progress.line(5 + 2 * SECOND))
                .isEqualTo("100 of 1,000 records (10 %) · 50 a second · 0 refused · about 18 s left");
    }
}
