package io.github.kaigiroku.pdf.writer;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * 日時の書き方: dates as PDF writes them (ISO 32000-1, 7.9.4) and as XMP writes them (ISO 8601). By hand, for the formatters
 * of the JDK take some milliseconds to set up, in the first document of every process.
 */
final class PdfDate {

    private static final int SECONDS_OF_AN_HOUR = 3600;
    /** The length of month and day, each behind a hyphen. */
    private static final int AFTER_YEAR = "-MM-dd".length();

    private PdfDate() {}

    static String of(OffsetDateTime date) {
        String day = date.toLocalDate().toString();
        String year = day.substring(0, day.length() - AFTER_YEAR);
        return "D:" + year + two(date.getMonthValue()) + two(date.getDayOfMonth()) + time(date.toLocalTime(), "")
                + offset(date.getOffset(), "'") + "'";
    }

    static String xmp(OffsetDateTime date) {
        return date.toLocalDate() + "T" + time(date.toLocalTime(), ":") + offset(date.getOffset(), ":");
    }

    private static String time(LocalTime time, String between) {
        return two(time.getHour()) + between + two(time.getMinute()) + between + two(time.getSecond());
    }

    private static String offset(ZoneOffset offset, String between) {
        int seconds = Math.abs(offset.getTotalSeconds());
        return (offset.getTotalSeconds() < 0 ? "-" : "+")
                + two(seconds / SECONDS_OF_AN_HOUR)
                + between
                + two(seconds % SECONDS_OF_AN_HOUR / 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
