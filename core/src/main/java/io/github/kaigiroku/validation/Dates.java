package io.github.kaigiroku.validation;

import java.time.LocalDate;

/** Dates that forms and JSON can hold, and their fiscal years. */
final class Dates {

    private static final int LAST_YEAR = 9999;
    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 4;

    private Dates() {}

    static boolean isPrintable(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }

    /** 年度: from April to March (Local Autonomy Act, article 208). */
    static int fiscalYear(LocalDate date) {
        return date.getMonthValue() < FIRST_MONTH_OF_FISCAL_YEAR ? date.getYear() - 1 : date.getYear();
    }
}
