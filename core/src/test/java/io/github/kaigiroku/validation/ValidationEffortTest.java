package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What validating costs, coarsely: figures of one machine are no test. */
class ValidationEffortTest {

    private static final int TIMES = 10;
    private static final int MANY = 100_000;
    private static final long SECOND = 1_000_000_000;

    @Test
    void theTimeGrowsWithTheEntriesAndNotFaster() {
        assertLinear(MANY, number -> new Remark("会長", "第" + number + "の発言。", false));
    }

    @Test
    void theTimeGrowsWithTheFindingsAndNotFaster() {
        assertLinear(MANY / 5, number -> new Remark("氏名不詳" + number, "ｱ\0ｲ\n\r", true));
    }

    private static void assertLinear(int entries, IntFunction<ProceedingsEntry> entry) {
        MeetingRecord few = record(entries / TIMES, entry);
        MeetingRecord many = record(entries, entry);
        time(few);
        long first = Math.min(time(few), time(few));

        assertThat(time(many)).isLessThan(3 * TIMES * first + SECOND);
    }

    private static MeetingRecord record(int entries, IntFunction<ProceedingsEntry> entry) {
        MeetingRecord head = GeneratedRecords.series(3, 1, piece -> true).get(0);
        List<ProceedingsEntry> proceedings =
                IntStream.range(0, entries).mapToObj(entry).toList();
        return head.toBuilder().proceedings(proceedings).build();
    }

    private static long time(MeetingRecord record) {
        long start = System.nanoTime();
        RecordValidator.validate(record);
        return System.nanoTime() - start;
    }
}
