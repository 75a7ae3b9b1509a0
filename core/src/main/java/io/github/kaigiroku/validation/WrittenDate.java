package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.calendar.Era;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates written as words, such as 令和７年２月20日（木）: whether they exist, in that era and on that weekday. */
final class WrittenDate {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final Pattern DATE = Pattern.compile(WrittenYear.YEAR
            + "\\s*([0-9０-９]{1,2})\\s*月\\s*([0-9０-９]{1,2})\\s*日(?:\\s*[（(]([" + WEEKDAYS + "])(?:曜日?)?[)）])?");

    private WrittenDate() {}

    /** Tells every date in a text that does not exist as it is written, and how it should be written. */
    static void wrongIn(String text, BiConsumer<String, String> wrong) {
        Matcher words = DATE.matcher(text);
        while (words.find()) {
            LocalDate date = date(words);
            if (date == null) {
                wrong.accept(words.group(), "―");
            } else if (!eraFits(words, date) || !weekdayFits(words, date)) {
                wrong.accept(words.group(), rightly(date));
            }
        }
    }

    private static @Nullable LocalDate date(Matcher words) {
        try {
            int month = Integer.parseInt(words.group(4));
            return LocalDate.of(WrittenYear.yearOf(words), month, Integer.parseInt(words.group(5)));
        } catch (DateTimeException e) {
            return null; // such as 2月30日
        }
    }

    private static boolean eraFits(Matcher words, LocalDate date) {
        Era era = Era.of(date);
        return words.group(1) == null || (era != null && era.kanji().equals(words.group(1)));
    }

    private static boolean weekdayFits(Matcher words, LocalDate date) {
        return words.group(6) == null || words.group(6).equals(weekday(date));
    }

    private static String rightly(LocalDate date) {
        Era era = Era.of(date);
        int year = era == null ? date.getYear() : era.yearOf(date);
        String written = (era == null ? "" : era.kanji()) + (era != null && year == 1 ? "元" : year);
        return written + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日（" + weekday(date) + "）";
    }

    private static String weekday(LocalDate date) {
        return String.valueOf(WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1));
    }
}
