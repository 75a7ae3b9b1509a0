package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 28);

    @Test
    void whatOnlyJavaCanWriteIsFoundToo() {
        var record = MeetingRecord.builder()
                .formatVersion("2.0")
                .meeting(Meeting.builder()
                        .name("会議")
                        .conduct(Conduct.WRITTEN)
                        .sessions(new Session(LocalDate.MAX, LocalTime.of(9, 0, 30), LocalTime.MAX))
                        .period(new Period(LocalDate.MIN, LocalDate.of(0, 12, 31)))
                        .build())
                .attendees(Attendee.present("青木 とも子").toBuilder()
                        .arrived(LocalTime.of(9, 0, 1))
                        .left(LocalTime.of(10, 0, 0, 1))
                        .build())
                .proceedings(new Recess(LocalTime.of(9, 0, 1), LocalTime.of(9, 0, 2), null, false))
                .build();

        assertThat(errors(record))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("formatVersion", "unknown-format-version"),
                        tuple("meeting.sessions[0].date", "date-out-of-range"),
                        tuple("meeting.sessions[0].start", "time-not-in-minutes"),
                        tuple("meeting.sessions[0].end", "time-not-in-minutes"),
                        tuple("meeting.period.from", "date-out-of-range"),
                        tuple("meeting.period.to", "date-out-of-range"),
                        tuple("attendees[0].arrived", "time-not-in-minutes"),
                        tuple("attendees[0].left", "time-not-in-minutes"),
                        tuple("proceedings[0].from", "time-not-in-minutes"),
                        tuple("proceedings[0].to", "time-not-in-minutes"));
    }

    @Test
    void anAgendaDeepEnoughToOverflowTheStackIsAFindingAndNoFailure() {
        AgendaItem item = AgendaItem.builder().title("底").build();
        for (int i = 0; i < 3_000; i++) {
            item = AgendaItem.builder().title("段").items(item).build();
        }
        var record = valid().agenda(item).build();

        assertThat(errors(record)).extracting(Finding::code).containsExactly("agenda-too-deep");
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirIds() {
        var one = Attendee.present("佐藤 実").toBuilder().id("1").build();
        var other = Attendee.absent("佐藤 実").toBuilder().id("2").build();

        assertThat(errors(valid().attendees(one, other).build())).isEmpty();
    }

    @Test
    void repeatedAgendaNumbersAreLegalWhileNothingRefersToThem() {
        var first = AgendaItem.builder().number("1").title("評価").build();
        var second = AgendaItem.builder().number("1").title("計画").build();
        var named = second.toBuilder().id("plan").build();

        assertThat(errors(valid().agenda(first, second).build())).isEmpty();
        assertThat(errors(valid().agenda(first, named)
                        .proceedings(new Heading("1", null, false), new Heading("plan", null, false))
                        .build()))
                .isEmpty();
    }

    @Test
    void aMeetingMaySitPastMidnightAndRestOverIt() {
        var night = new Session(DAY, LocalTime.of(21, 0), LocalTime.MIDNIGHT);
        var morning = new Session(DAY.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(1, 30));
        var record = valid().meeting(
                        Meeting.builder().name("会議").sessions(night, morning).build())
                .proceedings(new Recess(LocalTime.of(23, 50), LocalTime.of(0, 10), null, false))
                .build();

        assertThat(errors(record)).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTheRecordNumbersByValue() {
        List<ProceedingsEntry> entries = Collections.nCopies(12, new Narration("", false));
        var record = valid().attendees(
                        Attendee.builder().attendance(Attendance.PRESENT).build())
                .proceedings(entries)
                .build();

        assertThat(errors(record))
                .extracting(Finding::path)
                .startsWith("attendees[0].name", "proceedings[0].text", "proceedings[1].text")
                .endsWith("proceedings[9].text", "proceedings[10].text", "proceedings[11].text");
    }

    @Test
    void messagesComeInTheLanguageThatIsAskedForWhateverTheMachineSpeaks() {
        Finding finding = errors(MeetingRecord.builder().build()).get(0);

        assertThat(finding.message().in(Locale.JAPAN)).isEqualTo("会議の名称がないか、空白だけです。書いてください。");
        assertThat(finding.message().in(Locale.FRANCE))
                .isEqualTo("The name of the meeting is missing or blank. Write it.");
    }

    @Test
    void aRecordWithErrorsIsRefusedWithAllOfThem() {
        var record =
                MeetingRecord.builder().attendees(Attendee.builder().build()).build();

        assertThatThrownBy(() -> RecordValidator.requireValid(record))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(e.findings()).isEqualTo(RecordValidator.validate(record)));
    }

    private static List<Finding> errors(MeetingRecord record) {
        return RecordValidator.validate(record).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static MeetingRecord.Builder valid() {
        return MeetingRecord.builder().meeting(Meeting.builder().name("会議").build());
    }
}
