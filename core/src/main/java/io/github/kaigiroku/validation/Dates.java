package io.github.kaigiroku.validation;

import java.time.LocalDate;

/** Dates that forms and JSON can hold. */
final class Dates {

    private static final int LAST_YEAR = 9999;

    private Dates() {}

    static boolean isPrintable(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }
}
