package io.github.kaigiroku.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times are those that the JDK reads, in the one length of each that the contract has. */
class IsoMomentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-11-26", "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2024-04-31", "2024-13-01",
                        "2024-00-10", "2024-01-00",
                "0000-01-01", "9999-12-31", "2024-1-001", "+024-01-01", "-024-01-01", "2024/01/01", "２０２４-01-01",
                        "20240-1-01", "2024-01-0x",
                "", "2024-01-1", "2024-01-011"
            })
    void datesAreThoseOfTheJdk(String text) {
        assertThat(IsoMoments.date(text)).isEqualTo((Object) parsed(text, 10, LocalDate::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00", "23:59", "24:00", "12:60", "9:005", "-1:00", "１２:00", "12：00", "12-00", "", "12:0", "12:000"
            })
    void timesAreThoseOfTheJdk(String text) {
        assertThat(IsoMoments.time(text)).isEqualTo((Object) parsed(text, 5, LocalTime::parse));
    }

    @Test
    void everyDayOfFourYearsIsRead() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        for (; day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(IsoMoments.date(day.toString())).isEqualTo(day);
        }
    }

    private static <T> @Nullable T parsed(String text, int length, Function<String, T> jdk) {
        try {
            return text.length() == length ? jdk.apply(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
