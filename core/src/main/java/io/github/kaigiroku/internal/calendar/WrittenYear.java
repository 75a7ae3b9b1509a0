package io.github.kaigiroku.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as words of a text: 令和元年度, 平成31年度 or 2019年度.
 *
 * @param text the words
 * @param year the year of the common era
 */
public record WrittenYear(String text, int year) {

    /** The parts of a year: era, number in it (元 for the first), or a number of the common era. */
    static final String YEAR = "(?:(明治|大正|昭和|平成|令和)\\s*(元|[0-9０-９]{1,2})|([12１２][0-9０-９]{3}))\\s*年";

    private static final Pattern FISCAL_YEAR = Pattern.compile(YEAR + "度");

    /**
     * The fiscal years that a text names.
     *
     * @param text any text
     * @return the years in the order of the text
     */
    public static List<WrittenYear> fiscalYearsIn(String text) {
        if (!text.contains("年度")) {
            return List.of();
        }
        List<WrittenYear> years = new ArrayList<>();
        for (Matcher words = FISCAL_YEAR.matcher(text); words.find(); ) {
            years.add(new WrittenYear(words.group(), yearOf(words)));
        }
        return years;
    }

    /** The year of the common era of a match that begins with {@link #YEAR}. */
    static int yearOf(MatchResult words) {
        if (words.group(3) != null) {
            return Integer.parseInt(words.group(3));
        }
        int year = words.group(2).equals("元") ? 1 : Integer.parseInt(words.group(2));
        return Era.commonYear(words.group(1), year);
    }
}
