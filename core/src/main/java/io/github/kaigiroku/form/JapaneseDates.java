package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.calendar.JapaneseCalendar;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 日時の書き方: dates and times as public documents print them, such as 令和元年１１月２６日（火） and 午後６時から午後７時３０分まで.
 *
 * <p>The first year of an era is 元年, noon is 正午, and the end of a day is 午後１２時 (Dajōkan decree 337 of 1872). Days
 * before 25 January 1868 are printed with the western year.
 */
final class JapaneseDates {

    private final DigitStyle digits;

    JapaneseDates(DigitStyle digits) {
        this.digits = digits;
    }

    /** 令和元年１１月２６日（火）. */
    String date(LocalDate day) {
        return JapaneseCalendar.date(day, digits::format);
    }

    /** 午後７時３０分. */
    String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "正午";
        }
        String hour = (time.getHour() < 12 ? "午前" : "午後") + digits.format(time.getHour() % 12) + "時";
        return time.getMinute() == 0 ? hour : hour + digits.format(time.getMinute()) + "分";
    }

    /** 午後６時から午後７時３０分まで; empty without times. */
    String span(@Nullable LocalTime from, @Nullable LocalTime to) {
        return (from == null ? "" : time(from) + "から") + (to == null ? "" : end(to) + "まで");
    }

    private String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "午後" + digits.format(12) + "時" : time(time);
    }

    /** The line of one session; empty without a date. */
    String session(Session session) {
        LocalDate day = session.date();
        String span = span(session.start(), session.end());
        if (day == null) {
            return span;
        }
        return span.isEmpty() ? date(day) : date(day) + "　" + span;
    }

    /** 令和２年４月１日（水）から令和２年４月１０日（金）まで. */
    String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return (from == null ? "" : date(from) + "から") + (to == null ? "" : date(to) + "まで");
    }
}
