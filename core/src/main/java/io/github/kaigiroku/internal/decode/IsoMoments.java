package io.github.kaigiroku.internal.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 の日付と時刻: dates and times exactly as the contract writes them. By hand, for loading the JDK's formatters takes a
 * tenth of the first document.
 */
final class IsoMoments {

    private static final int NO_NUMBER = -1;

    private IsoMoments() {}

    /** A date of the form {@code 2019-11-26}, or null where there is no such day. */
    static @Nullable LocalDate date(String text) {
        if (!hasForm(text, "dddd-dd-dd")) {
            return null;
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            return null; // said by the reader, in words a clerk understands
        }
    }

    /** A time of the form {@code 18:00}, or null where there is no such time. */
    static @Nullable LocalTime time(String text) {
        if (!hasForm(text, "dd:dd")) {
            return null;
        }
        try {
            return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
        } catch (DateTimeException e) {
            return null; // said by the reader, in words a clerk understands
        }
    }

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            boolean fits =
                    form.charAt(i) == 'd' ? digit(text.charAt(i)) != NO_NUMBER : text.charAt(i) == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : NO_NUMBER;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digit(text.charAt(i));
        }
        return number;
    }
}
