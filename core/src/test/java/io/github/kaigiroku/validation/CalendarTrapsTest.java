package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times that real records trip over: changes of era, fiscal years, nights, meetings of several days. */
class CalendarTrapsTest {

    private static final LocalDate EVE = LocalDate.of(2024, 12, 31);
    private static final List<Session> NIGHT = List.of(
            new Session(EVE, LocalTime.of(21, 0), LocalTime.MIDNIGHT),
            new Session(EVE.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(1, 30)));
    private static final List<Session> TWO_DAYS = List.of(
            new Session(EVE, LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new Session(EVE.plusDays(1), LocalTime.of(9, 30), LocalTime.NOON));

    @ParameterizedTest
    @CsvSource({
        "平成31年度 第１回会議, 2019-05-01",
        "令和元年度 第１回会議, 2019-04-10",
        "平成31年度 第４回会議, 2020-02-03",
        "令和元年度 第４回会議, 2020-03-31",
        "昭和63年度 会議, 1989-01-07",
        "昭和63年度 会議, 1989-03-31",
        "平成元年度 会議, 1989-04-01",
        "大正15年度 会議, 1927-01-20",
        "令和６年度 会議, 2025-03-31",
        "２０２４年度 会議, 2025-01-06",
        "令和７年 第１回定例会, 2025-02-01",
        "令和６年度予算案に関する令和５年度第３回審議会, 2024-02-20"
    })
    void aFiscalYearInANameFitsUntilTheEndOfMarchInEitherEra(String name, LocalDate date) {
        assertThat(codes(record(on(date).name(name)))).doesNotContain("fiscal-year-differs");
    }

    @ParameterizedTest
    @CsvSource({"令和７年度 会議, 2025-02-01", "令和６年度 会議, 2025-04-01", "令和31年度 会議, 2019-04-10", "平成元年度 会議, 1989-03-31"})
    void aCalendarYearWrittenAsAFiscalYearIsTold(String name, LocalDate date) {
        assertThat(codes(record(on(date).name(name)))).contains("fiscal-year-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年4月30日",
                "令和元年５月１日（水）",
                "昭和64年１月７日（土）",
                "平成元年１月８日（日）",
                "大正15年12月24日",
                "昭和元年12月25日",
                "明治45年７月29日",
                "大正元年７月30日",
                "令和６年９月16日（月・祝）",
                "令和７年２月２０日（木曜日）",
                "2024年2月29日"
            })
    void theLastDayOfAnEraAndTheFirstOfTheNextAreDates(String words) {
        assertThat(codes(record(on(EVE).nextMeeting(words)))).doesNotContain("written-date-wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月1日, 令和元年5月1日（水）",
        "令和元年４月30日, 平成31年4月30日（火）",
        "昭和64年１月８日, 平成元年1月8日（日）",
        "平成元年１月７日, 昭和64年1月7日（土）",
        "大正15年12月25日, 昭和元年12月25日（土）",
        "昭和元年12月24日, 大正15年12月24日（金）",
        "明治45年７月30日, 大正元年7月30日（火）",
        "大正元年７月29日, 明治45年7月29日（月）",
        "平成32年1月1日, 令和2年1月1日（水）",
        "令和７年２月20日（金）, 令和7年2月20日（木）",
        "令和７年２月29日, ―"
    })
    void aDayOfTheWrongEraIsToldWithTheRightOne(String words, String right) {
        assertThat(RecordValidator.validate(record(on(EVE).nextMeeting(words))))
                .filteredOn(finding -> finding.code().equals("written-date-wrong"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().japanese()).contains(words, right));
    }

    @Test
    void peopleComeAndGoOnBothSidesOfMidnight() {
        Attendee late = Attendee.present("髙橋 正道").toBuilder()
                .arrived(LocalTime.of(22, 0))
                .left(LocalTime.of(0, 30))
                .build();
        MeetingRecord record = at(NIGHT).toBuilder()
                .attendees(late)
                .proceedings(new Recess(LocalTime.of(23, 50), LocalTime.of(0, 10), null, false))
                .build();

        assertThat(codes(record))
                .doesNotContain("left-before-arrived", "time-outside-sessions", "recess-end-not-after-start");
    }

    @Test
    void aSessionPastMidnightInOnePieceIsRefusedWithTheWayToWriteIt() {
        var night = new Session(EVE, LocalTime.of(21, 0), LocalTime.of(1, 30));

        assertThat(RecordValidator.validate(at(List.of(night))))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().japanese()).contains("00:00 で終わる回と翌日の回"));
    }

    @Test
    void aMeetingOfSeveralDaysRestsOverNight() {
        var night = new Recess(LocalTime.of(17, 0), LocalTime.of(9, 30), "翌日まで休会", false);

        assertThat(codes(at(TWO_DAYS).toBuilder().proceedings(night).build()))
                .doesNotContain("recess-end-not-after-start", "time-outside-sessions");
        assertThat(codes(at(TWO_DAYS.subList(0, 1)).toBuilder()
                        .proceedings(night)
                        .build()))
                .contains("recess-end-not-after-start");
    }

    private static Meeting.Builder on(LocalDate date) {
        return Meeting.builder().name("会議").sessions(new Session(date, LocalTime.of(14, 0), LocalTime.of(16, 0)));
    }

    private static MeetingRecord at(List<Session> sessions) {
        return record(Meeting.builder().name("会議").sessions(sessions));
    }

    private static MeetingRecord record(Meeting.Builder meeting) {
        return MeetingRecord.builder().meeting(meeting.build()).build();
    }

    private static List<String> codes(MeetingRecord record) {
        return RecordValidator.validate(record).stream().map(Finding::code).toList();
    }
}
