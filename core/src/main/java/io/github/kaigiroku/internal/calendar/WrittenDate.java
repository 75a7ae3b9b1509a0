package io.github.kaigiroku.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates written as words, such as 令和７年２月20日（木）: whether they exist, in that era and on that weekday. */
public final class WrittenDate {

    private static final Pattern DATE =
            Pattern.compile(WrittenYear.YEAR + "\\s*([0-9０-９]{1,2})\\s*月\\s*([0-9０-９]{1,2})\\s*日(?:\\s*[（(](["
                    + JapaneseCalendar.WEEKDAYS + "])(?:曜日?)?[)）])?");

    private WrittenDate() {}

    /**
     * Finds every date in a text that does not exist as it is written.
     *
     * @param text any text
     * @param wrong receives the words of such a date, and how it should be written; ― where no such day exists
     */
    public static void wrongIn(String text, BiConsumer<String, String> wrong) {
        if (text.indexOf('月') < 0) {
            return;
        }
        Matcher words = DATE.matcher(text);
        while (words.find()) {
            LocalDate date = date(words);
            if (date == null) {
                wrong.accept(words.group(), "―");
            } else if (!eraFits(words, date) || !weekdayFits(words, date)) {
                wrong.accept(words.group(), JapaneseCalendar.date(date, Integer::toString));
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
        return words.group(6) == null || words.group(6).charAt(0) == JapaneseCalendar.weekday(date);
    }
}
