package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.calendar.Era;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文中の日時: dates and times of day as forms print them, and what they mean to a machine. */
final class WrittenMoments {

    private static final String NUMBER = "[ 　]?([0-9０-９]{1,2})";
    private static final Pattern MOMENT = Pattern.compile("(?<![0-9０-９])(?:"
            + "(?:(明治|大正|昭和|平成|令和)(元|" + NUMBER + ")|([0-9０-９]{4}))年" + NUMBER + "月" + NUMBER + "日"
            + "|(午前|午後)?" + NUMBER + "時(?:" + NUMBER + "分)?"
            + "|(正午))");
    private static final int NOON = 12;

    private WrittenMoments() {}

    /** Writes a text, with {@code time} around whatever is surely a date or a time of day. */
    static void write(String text, HtmlOutput out) {
        Matcher moment = MOMENT.matcher(text);
        int written = 0;
        while (moment.find()) {
            String meant = moment.group(6) == null ? timeOf(moment) : dateOf(moment);
            if (meant != null) {
                out.text(text.substring(written, moment.start()));
                out.open("time", "datetime", meant).text(moment.group()).close("time");
                written = moment.end();
            }
        }
        out.text(text.substring(written));
    }

    private static @Nullable String dateOf(Matcher moment) {
        try {
            LocalDate date = LocalDate.of(yearOf(moment), number(moment.group(5)), number(moment.group(6)));
            return date.toString();
        } catch (DateTimeException e) {
            return null; // such as 2月30日
        }
    }

    private static int yearOf(Matcher moment) {
        if (moment.group(4) != null) {
            return number(moment.group(4));
        }
        return Era.commonYear(moment.group(1), moment.group(3) == null ? 1 : number(moment.group(3)));
    }

    /** 午後１２時 means noon to some and midnight to others, so it says nothing here; nor does 何時, 24時. */
    private static @Nullable String timeOf(Matcher moment) {
        if (moment.group(10) != null) {
            return "12:00";
        }
        String half = moment.group(7);
        int hour = number(moment.group(8));
        int minute = moment.group(9) == null ? 0 : number(moment.group(9));
        boolean doubtful = half == null ? moment.group(9) == null || hour > 23 : hour >= NOON;
        if (doubtful || minute > 59) {
            return null;
        }
        return String.format(Locale.ROOT, "%02d:%02d", "午後".equals(half) ? hour + NOON : hour, minute);
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }
}
