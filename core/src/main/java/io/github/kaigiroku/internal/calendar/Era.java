package io.github.kaigiroku.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 元号: the eras of the Japanese calendar since Meiji, in order.
 *
 * <p>First days: 明治 by the rescript of 8 September of the old calendar, which made the whole year 明治元年, so that its
 * new year's day, 25 January 1868, is the first; 大正 and 昭和 on the day of the accession; 平成 by Cabinet Order No. 1 of
 * 1989; 令和 by Cabinet Order No. 143 of 2019. Dates before 1873 are read as Gregorian dates.
 */
public enum Era {
    /** 明治. */
    MEIJI("明治", LocalDate.of(1868, 1, 25)),
    /** 大正. */
    TAISHO("大正", LocalDate.of(1912, 7, 30)),
    /** 昭和. */
    SHOWA("昭和", LocalDate.of(1926, 12, 25)),
    /** 平成. */
    HEISEI("平成", LocalDate.of(1989, 1, 8)),
    /** 令和. */
    REIWA("令和", LocalDate.of(2019, 5, 1));

    private final String kanji;
    private final LocalDate firstDay;

    Era(String kanji, LocalDate firstDay) {
        this.kanji = kanji;
        this.firstDay = firstDay;
    }

    /**
     * The era a day belongs to.
     *
     * @param day any day
     * @return its era; null before Meiji
     */
    public static @Nullable Era of(LocalDate day) {
        Era found = null;
        for (Era era : values()) {
            if (!day.isBefore(era.firstDay)) {
                found = era;
            }
        }
        return found;
    }

    /**
     * The year of the common era that a year of an era is.
     *
     * @param kanji the era's name, such as 令和
     * @param year the year; the first is 1
     * @return such as 2019 for 令和 and 1
     * @throws DateTimeException when no era is called so
     */
    public static int commonYear(String kanji, int year) {
        for (Era era : values()) {
            if (era.kanji.equals(kanji)) {
                return era.firstDay.getYear() + year - 1;
            }
        }
        throw new DateTimeException("no era is called " + kanji);
    }

    /**
     * The era's name.
     *
     * @return two kanji, such as 令和
     */
    public String kanji() {
        return kanji;
    }

    /**
     * The year of this era in which a day lies.
     *
     * @param day a day of this era, or of a year that is counted on in it
     * @return the year; the first is 1
     */
    public int yearOf(LocalDate day) {
        return day.getYear() - firstDay.getYear() + 1;
    }
}
