package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.calendar.JapaneseCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Every date and time by itself: years of four digits, whole minutes. JSON cannot say otherwise, Java can. */
final class Moments {

    private Moments() {}

    static void date(RecordPath owner, String component, @Nullable LocalDate date, Findings findings) {
        if (date != null && !JapaneseCalendar.isPrintable(date)) {
            findings.add(FindingCode.DATE_OUT_OF_RANGE, owner.then(component), date);
        }
    }

    static void time(RecordPath owner, String component, @Nullable LocalTime time, Findings findings) {
        if (time != null && !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            findings.add(FindingCode.TIME_NOT_IN_MINUTES, owner.then(component), time);
        }
    }
}
