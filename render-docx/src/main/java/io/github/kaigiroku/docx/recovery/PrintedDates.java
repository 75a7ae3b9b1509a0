package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 日時の読み取り: reads dates and times as people write them: with or without era, weekday and blanks, in any digits, 元年,
 * 正午, 半, 24 hours or 午前・午後.
 */
final class PrintedDates {

    /** The western years of each era's first year. */
    private static final Map<String, Integer> FIRST_YEARS =
            Map.of("明治", 1868, "大正", 1912, "昭和", 1926, "平成", 1989, "令和", 2019);

    private static final String WEEKDAYS = "月火水木金土日";
    private static final String DATE = "(明治|大正|昭和|平成|令和)?(元|\\d{1,4})年(\\d{1,2})月(\\d{1,2})日(?:[(](.)[^)]*[)]|(.)曜日)?";
    private static final String TIME = "(?:(午前|午後)?(\\d{1,2})(?:時(?:(\\d{1,2})分|(半))?|:(\\d{2}))|(正午))";

    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern CLOCK = Pattern.compile(TIME);
    private static final Pattern SESSION = Pattern.compile(
            "(?<date>" + DATE + ")(?:(?<start>" + TIME + ")(?:から|[~〜-]))?(?:(?<end>" + TIME + ")(?:まで)?)?");
    private static final Pattern PERIOD =
            Pattern.compile("(?<from>" + DATE + ")(?:から|[~〜-])(?<to>" + DATE + ")(?:まで)?");

    private static final Pattern LOOSE = Pattern.compile("(?<date>" + DATE + ")(?<weekday>[月火水木金土日])?(?:(?<start>"
            + TIME + ")(?:から|[~〜-])?)?(?:(?<end>" + TIME + ")(?:まで)?)?");

    private PrintedDates() {}

    /** A line such as 令和元年１１月２６日（火）　午後６時から午後７時３０分まで; null when it is none. */
    static @Nullable Session session(String line) {
        Matcher printed = SESSION.matcher(TextKey.of(line));
        if (!printed.matches()) {
            return null;
        }
        LocalDate day = day(printed.group("date"));
        LocalTime start = time(printed.group("start"));
        LocalTime end = time(printed.group("end"));
        boolean readable = day != null
                && (start != null) == (printed.group("start") != null)
                && (end != null) == (printed.group("end") != null);
        return readable ? new Session(day, start, end) : null;
    }

    /** A day and times in that order without the words between them, as a pattern takes them; null when they are none. */
    static @Nullable Session loose(String values) {
        Matcher printed = LOOSE.matcher(TextKey.of(values));
        if (!printed.matches()) {
            return null;
        }
        LocalDate day = day(
                printed.group("date") + (printed.group("weekday") == null ? "" : "(" + printed.group("weekday") + ")"));
        LocalTime start = time(printed.group("start"));
        LocalTime end = time(printed.group("end"));
        boolean readable = day != null
                && (start != null) == (printed.group("start") != null)
                && (end != null) == (printed.group("end") != null);
        return readable ? new Session(day, start, end) : null;
    }

    /** A line such as 令和２年４月１日（水）から令和２年４月１０日（金）まで; null when it is none. */
    static @Nullable Period period(String line) {
        Matcher printed = PERIOD.matcher(TextKey.of(line));
        if (!printed.matches()) {
            return null;
        }
        LocalDate from = day(printed.group("from"));
        LocalDate to = day(printed.group("to"));
        return from == null || to == null ? null : new Period(from, to);
    }

    /** A time of day; null when the text is none. The end of a day is midnight. */
    static @Nullable LocalTime time(@Nullable String text) {
        Matcher printed = CLOCK.matcher(text == null ? "" : TextKey.of(text));
        if (!printed.matches()) {
            return null;
        }
        if (printed.group(6) != null) {
            return LocalTime.NOON;
        }
        int hour = Integer.parseInt(printed.group(2)) + ("午後".equals(printed.group(1)) ? 12 : 0);
        int minute = printed.group(4) != null ? 30 : number(printed.group(3)) + number(printed.group(5));
        return hour > 24 || minute > 59 || (hour == 24 && minute > 0) ? null : LocalTime.of(hour % 24, minute);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The day; null when there is no such day, or it was another weekday. */
    private static @Nullable LocalDate day(String text) {
        Matcher printed = DAY.matcher(text);
        if (!printed.matches()) {
            return null;
        }
        int year = printed.group(2).equals("元") ? 1 : Integer.parseInt(printed.group(2));
        int first = printed.group(1) == null ? 1 : FIRST_YEARS.getOrDefault(printed.group(1), 1);
        try {
            LocalDate day = LocalDate.of(
                    first + year - 1, Integer.parseInt(printed.group(3)), Integer.parseInt(printed.group(4)));
            String weekday = printed.group(5) == null ? printed.group(6) : printed.group(5);
            return weekday == null || isWeekday(day, weekday) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isWeekday(LocalDate day, String weekday) {
        return WEEKDAYS.indexOf(weekday) == day.getDayOfWeek().getValue() - 1;
    }
}
