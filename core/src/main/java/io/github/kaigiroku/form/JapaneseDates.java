package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.calendar.Era;
import io.github.kaigiroku.internal.calendar.JapaneseCalendar;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.profile.DatePatterns;
import io.github.kaigiroku.profile.DigitStyle;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 日時の書き方: dates and times as the profile writes them, usually 令和元年１１月２６日（火） and 午後６時から午後７時３０分まで.
 *
 * <p>The first year of an era is 元年, noon is 正午, and the end of a day is 午後１２時 (Dajōkan decree 337 of 1872). Days
 * before 25 January 1868 are printed with the western year.
 */
final class JapaneseDates {

    private final DigitStyle digits;
    private final DatePatterns patterns;

    JapaneseDates(DigitStyle digits, DatePatterns patterns) {
        this.digits = digits;
        this.patterns = patterns;
    }

    /** 令和元年１１月２６日（火）. */
    String date(LocalDate day) {
        return PatternText.text(patterns.date(), name -> moment(name, day));
    }

    private @Nullable String moment(PatternName name, LocalDate day) {
        Era era = Era.of(day);
        return switch (name) {
            case ERA -> era == null ? "" : era.kanji();
            case YEAR -> era == null ? digits.format(day.getYear()) : year(era.yearOf(day));
            case WESTERN_YEAR -> digits.format(day.getYear());
            case MONTH -> digits.format(day.getMonthValue());
            case DAY -> digits.format(day.getDayOfMonth());
            case DAY_NAME -> weekday(day);
            default -> null;
        };
    }

    private String year(int year) {
        return year == 1 ? "元" : digits.format(year);
    }

    /** 火. */
    String weekday(LocalDate day) {
        return String.valueOf(JapaneseCalendar.weekday(day));
    }

    /** 午後７時３０分. */
    String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return PatternText.text(patterns.noon(), name -> moment(name, time, false));
        }
        return time(time, false);
    }

    private String time(LocalTime time, boolean endOfDay) {
        Pattern pattern = time.getMinute() == 0 ? patterns.fullHour() : patterns.time();
        return PatternText.text(pattern, name -> moment(name, time, endOfDay));
    }

    private @Nullable String moment(PatternName name, LocalTime time, boolean endOfDay) {
        return switch (name) {
            case HALF -> time.getHour() < 12 && !endOfDay ? "午前" : "午後";
            case HOUR -> digits.format(endOfDay ? 12 : time.getHour() % 12);
            case HOUR_24 -> digits.format(endOfDay ? 24 : time.getHour());
            case MINUTE -> digits.format(time.getMinute());
            case MINUTE_2 -> (time.getMinute() < 10 ? digits.format(0) : "") + digits.format(time.getMinute());
            default -> null;
        };
    }

    /** 午後６時から午後７時３０分まで; empty without times. */
    String span(@Nullable LocalTime from, @Nullable LocalTime to) {
        return span(from == null ? null : time(from), to == null ? null : end(to));
    }

    String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? time(time, true) : time(time);
    }

    private String span(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return "";
        }
        Pattern pattern = from == null ? patterns.until() : to == null ? patterns.from() : patterns.span();
        return PatternText.text(pattern, name -> switch (name) {
            case FROM -> from;
            case TO -> to;
            default -> null;
        });
    }

    /** 令和２年４月１日（水）から令和２年４月１０日（金）まで. */
    String period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return span(from == null ? null : date(from), to == null ? null : date(to));
    }
}
