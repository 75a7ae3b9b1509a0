package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
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
        assertLinear(MANY, count -> record(count, number -> new Remark("会長", "第" + number + "の発言。", false)));
    }

    @Test
    void theTimeGrowsWithTheFindingsAndNotFaster() {
        assertLinear(MANY / 5, count -> record(count, number -> new Remark("氏名不詳" + number, "ｱ\0ｲ\n\r", true)));
    }

    @Test
    void neitherManySessionsNorBookLongLabelsCostMoreThanTheirLength() {
        assertLinear(MANY / 5, ValidationEffortTest::ofManySessions);
        assertLinear(MANY, ValidationEffortTest::ofLongWords);
    }

    private static MeetingRecord ofManySessions(int count) {
        LocalDate first = LocalDate.of(1900, 1, 1);
        List<Session> sessions = IntStream.range(0, count)
                .mapToObj(day -> new Session(first.plusDays(day), LocalTime.of(9, 0), LocalTime.NOON))
                .toList();
        var lunch = new Recess(LocalTime.of(12, 1), LocalTime.of(12, 59), null, false);
        return MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").sessions(sessions).build())
                .proceedings(Collections.nCopies(count, lunch))
                .build();
    }

    private static MeetingRecord ofLongWords(int length) {
        return MeetingRecord.builder()
                .attendees(Attendee.present("あ".repeat(length) + "い"))
                .proceedings(
                        new Remark("あ".repeat(length) + "う", "はい。", false),
                        new Remark("委員・".repeat(length), "はい。", false))
                .build();
    }

    private static void assertLinear(int size, IntFunction<MeetingRecord> records) {
        MeetingRecord few = records.apply(size / TIMES);
        MeetingRecord many = records.apply(size);
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
