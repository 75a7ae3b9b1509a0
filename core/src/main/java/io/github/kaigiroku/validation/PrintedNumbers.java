package io.github.kaigiroku.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one list as printed, such as １, (2), 日程第３ or 資料4-1: whether one is left out, out of order or printed
 * twice. Numbers with different words around them are not compared. Numbers of bills and petitions (議案第45号) run through a
 * whole year, so that a list of them may leave any out; a list may begin again at 1; and a number that stands before three
 * items or more is no number but a mark (１ … １ … １ …).
 */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "([^\\d年月]{0,12})(\\d{1,4})([-－‐―ー−.．の]\\w{1,4})*([^\\d\\p{L}]{0,3})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF_THE_YEAR =
            Pattern.compile("([^\\d年月]{0,12}第)(\\d{1,4})()(号)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int TIMES_OF_A_MARK = 3;

    private record Printed(RecordPath path, String text, String words, int number, boolean branch) {}

    private final FindingCode gap;
    private final @Nullable FindingCode repeated;
    private final List<Printed> printed = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    PrintedNumbers(FindingCode gap, @Nullable FindingCode repeated) {
        this.gap = gap;
        this.repeated = repeated;
    }

    /** Takes the next number of the list; texts that are no numbers are left alone. */
    void add(RecordPath path, @Nullable String text) {
        if (text == null) {
            return;
        }
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            parts = OF_THE_YEAR.matcher(text);
        }
        if (parts.matches()) {
            String words = parts.group(1) + "\0" + parts.group(4);
            int number = Integer.parseInt(parts.group(2));
            boolean branch = parts.group(3) != null && !parts.group(3).isEmpty();
            printed.add(new Printed(path, text, words, number, branch));
            times.merge(words + number, 1, Integer::sum);
        }
    }

    void check(Findings findings) {
        Map<String, Printed> last = new HashMap<>();
        for (Printed number : printed) {
            Printed before = last.put(number.words, number);
            if (before != null) {
                check(before, number, findings);
            }
        }
    }

    private void check(Printed before, Printed number, Findings findings) {
        if (number.number == before.number) {
            if (repeated != null && !number.branch && !before.branch && !isMark(number)) {
                findings.add(repeated, number.path, number.text, before.path);
            }
        } else if (number.number != before.number + 1 && number.number != 1 && !isOfTheYear(number)) {
            boolean leftOut = number.number > before.number && !times.containsKey(number.words + (before.number + 1));
            if (leftOut || number.number < before.number) {
                findings.add(gap, number.path, before.text, number.text);
            }
        }
    }

    private boolean isMark(Printed number) {
        return times.getOrDefault(number.words + number.number, 0) >= TIMES_OF_A_MARK;
    }

    private static boolean isOfTheYear(Printed number) {
        return number.words.endsWith("\0号");
    }
}
