package io.github.kaigiroku.internal.calendar;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** 暦: days as public documents name them: era and year, weekday, fiscal year. Thread-safe. */
public final class JapaneseCalendar {

    /** The weekdays from Monday to Sunday. */
    public static final String WEEKDAYS = "月火水木金土日";

    private static final int LAST_YEAR = 9999;
    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 4;

    private JapaneseCalendar() {}

    /**
     * The weekday of a day.
     *
     * @param day any day
     * @return one kanji, such as 火
     */
    public static char weekday(LocalDate day) {
        return WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /**
     * The year of a day, such as 令和元年; before 25 January 1868 the western year.
     *
     * @param day any day
     * @param digits how a number is written
     * @return the year with 年
     */
    public static String year(LocalDate day, IntFunction<String> digits) {
        Era era = Era.of(day);
        if (era == null) {
            return digits.apply(day.getYear()) + "年";
        }
        int year = era.yearOf(day);
        return era.kanji() + (year == 1 ? "元" : digits.apply(year)) + "年";
    }

    /**
     * A day with its weekday, such as 令和元年11月26日（火）.
     *
     * @param day any day
     * @param digits how a number is written
     * @return the day as a form prints it
     */
    public static String date(LocalDate day, IntFunction<String> digits) {
        return year(day, digits)
                + digits.apply(day.getMonthValue())
                + "月"
                + digits.apply(day.getDayOfMonth())
                + "日（"
                + weekday(day)
                + "）";
    }

    /**
     * Whether forms and JSON can hold a day.
     *
     * @param day any day
     * @return true for the years 1 to 9999
     */
    public static boolean isPrintable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /**
     * 年度: the fiscal year, from April to March (Local Autonomy Act, article 208).
     *
     * @param day any day
     * @return the western year in which it began
     */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH_OF_FISCAL_YEAR ? day.getYear() - 1 : day.getYear();
    }
}
