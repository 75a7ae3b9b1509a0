package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.profile.DatePatterns;
import io.github.kaigiroku.profile.DigitStyle;
import io.github.kaigiroku.profile.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDatesTest {

    private final JapaneseDates full = new JapaneseDates(DigitStyle.FULL, DatePatterns.USUAL);

    @ParameterizedTest
    @CsvSource({
        "1868-01-24, １８６８年１月２４日（金）",
        "1868-01-25, 明治元年１月２５日（土）",
        "1873-01-01, 明治６年１月１日（水）",
        "1912-07-29, 明治４５年７月２９日（月）",
        "1912-07-30, 大正元年７月３０日（火）",
        "1926-12-24, 大正１５年１２月２４日（金）",
        "1926-12-25, 昭和元年１２月２５日（土）",
        "1989-01-07, 昭和６４年１月７日（土）",
        "1989-01-08, 平成元年１月８日（日）",
        "2019-04-30, 平成３１年４月３０日（火）",
        "2019-05-01, 令和元年５月１日（水）",
        "2019-11-26, 令和元年１１月２６日（火）",
        "2020-01-01, 令和２年１月１日（水）",
        "2024-02-29, 令和６年２月２９日（木）",
    })
    void aDayIsPrintedInItsEra(LocalDate day, String printed) {
        assertThat(full.date(day)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 午前０時",
        "00:05, 午前０時５分",
        "11:59, 午前１１時５９分",
        "12:00, 正午",
        "12:30, 午後０時３０分",
        "18:00, 午後６時",
        "23:59, 午後１１時５９分",
    })
    void aTimeIsPrintedByHalvesOfTheDay(LocalTime time, String printed) {
        assertThat(full.time(time)).isEqualTo(printed);
    }

    @Test
    void aSpanRunsFromTimeToTime() {
        assertThat(full.span(LocalTime.of(18, 0), LocalTime.of(19, 30))).isEqualTo("午後６時から午後７時３０分まで");
    }

    @Test
    void aSpanThatEndsWithItsDayEndsAtTwelve() {
        assertThat(full.span(LocalTime.of(22, 0), LocalTime.MIDNIGHT)).endsWith("午後１０時から午後１２時まで");
    }

    @Test
    void aSpanWithoutAnEndSaysOnlyWhenItBegan() {
        assertThat(full.span(LocalTime.of(9, 30), null)).isEqualTo("午前９時３０分から");
    }

    @Test
    void withoutTimesThereIsNoSpan() {
        assertThat(full.span(null, null)).isEmpty();
    }

    @Test
    void timesOfTwentyFourHoursHaveTheirMinutesOnTheHourToo() {
        var patterns = new DatePatterns(
                null, Pattern.of("{hour24}時{minute2}分"), null, null, Pattern.of("{from}～{to}"), null, null);
        var dates = new JapaneseDates(DigitStyle.HALF, patterns);
        assertThat(dates.span(LocalTime.of(14, 0), LocalTime.of(15, 30))).isEqualTo("14時00分～15時30分");
        assertThat(dates.span(LocalTime.NOON, LocalTime.MIDNIGHT)).isEqualTo("12時00分～24時00分");
    }

    @Test
    void aPeriodRunsFromDayToDay() {
        var period = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 10));
        assertThat(full.period(period)).isEqualTo("令和２年４月１日（水）から令和２年４月１０日（金）まで");
    }

    @ParameterizedTest
    @CsvSource({"FULL, 令和元年１１月６日（水）", "HALF, 令和元年11月6日（水）", "ONE_DIGIT_FULL, 令和元年11月６日（水）"})
    void digitsFollowTheStyle(DigitStyle style, String printed) {
        assertThat(new JapaneseDates(style, DatePatterns.USUAL).date(LocalDate.of(2019, 11, 6)))
                .isEqualTo(printed);
    }
}
