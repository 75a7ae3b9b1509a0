package io.github.kaigiroku.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one list as printed: whether one is left out, out of order or printed twice. Numbers with different words
 * around them are not compared. Numbers of bills and petitions (議案第45号) run through a whole year, so that a list of them
 * may leave any out; a list may begin again at 1; and a number that stands before three items or more is no number but a mark
 * (１ … １ … １ …).
 */
final class PrintedNumbers {

    private static final int TIMES_OF_A_MARK = 3;

    private record Printed(RecordPath path, String text, PrintedNumber number) {

        String words() {
            return number.words();
        }

        int value() {
            return number.value();
        }

        /** An item of the order of the day (日程), under which several bills may be taken up together. */
        boolean isOfTheDay() {
            return number.words().contains("日程");
        }
    }

    private final FindingCode gap;
    private final @Nullable FindingCode repeated;
    private final List<Printed> printed = new ArrayList<>();
    private @Nullable Map<String, Integer> times;

    PrintedNumbers(FindingCode gap, @Nullable FindingCode repeated) {
        this.gap = gap;
        this.repeated = repeated;
    }

    /** Takes the next number of the list; texts that are no numbers are left alone. */
    void add(RecordPath path, @Nullable String text) {
        PrintedNumber number = text == null ? null : PrintedNumber.of(text);
        if (text != null && number != null) {
            printed.add(new Printed(path, text, number));
        }
    }

    void check(Findings findings) {
        Map<String, Printed> last = new HashMap<>();
        for (Printed number : printed) {
            Printed before = last.put(number.words(), number);
            if (before != null) {
                check(before, number, findings);
            }
        }
    }

    private void check(Printed before, Printed number, Findings findings) {
        if (number.value() == before.value()) {
            if (repeated != null
                    && !number.number.branch()
                    && !before.number.branch()
                    && !number.isOfTheDay()
                    && !isMark(number)) {
                findings.add(repeated, number.path, number.text, before.path);
            }
        } else if (isOutOfLine(before, number)) {
            findings.add(gap, number.path, before.text, number.text);
        }
    }

    private boolean isOutOfLine(Printed before, Printed number) {
        int next = before.value() + 1;
        if (number.value() == next || number.value() == 1 || number.number.ofTheYear()) {
            return false;
        }
        return number.value() < next || times(number.words(), next) == 0;
    }

    private boolean isMark(Printed number) {
        return times(number.words(), number.value()) >= TIMES_OF_A_MARK;
    }

    /** How often a number is there; counted only where one is out of line. */
    private int times(String words, int value) {
        Map<String, Integer> counted = times;
        if (counted == null) {
            counted = new HashMap<>();
            for (Printed number : printed) {
                counted.merge(number.words() + number.value(), 1, Integer::sum);
            }
            times = counted;
        }
        return counted.getOrDefault(words + value, 0);
    }
}
