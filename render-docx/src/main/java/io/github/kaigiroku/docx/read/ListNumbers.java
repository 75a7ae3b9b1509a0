package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 段落番号: the numbers that Word prints before the paragraphs of its lists and keeps out of their text (ISO/IEC 29500-1,
 * 17.9). For one document.
 */
final class ListNumbers {

    /** What a paragraph prints whose number is not known. */
    static final String UNKNOWN = "\uFFFD";

    private static final int MAX_LISTS = 4_000;
    private static final int MAX_LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, ListLevel[]> shapes = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer[]> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** Reads the part of numberings. */
    void read(XmlCursor cursor) throws IOException {
        String list = null;
        String shape = null;
        int level = -1;
        while (cursor.next()) {
            if (!cursor.isStart()) {
                continue;
            }
            String value = cursor.attribute("val");
            switch (cursor.name()) {
                case "abstractNum" -> {
                    shape = cursor.attribute("abstractNumId");
                    list = null;
                    level = -1;
                }
                case "num" -> {
                    list = cursor.attribute("numId");
                    shape = null;
                }
                case "abstractNumId" -> link(list, value);
                case "lvlOverride" -> level = number(cursor.attribute("ilvl"), -1);
                case "lvl" -> {
                    level = number(cursor.attribute("ilvl"), -1);
                    if (list != null) {
                        lists.put(list, UNKNOWN); // a level of this list alone
                    }
                }
                case "startOverride" -> restart(list, level, number(value, 1));
                case "start", "numFmt", "lvlText", "suff", "isLgl" -> describe(shape, level, cursor.name(), value);
                default -> {
                    // looks of numbers
                }
            }
        }
    }

    private void link(@Nullable String list, @Nullable String shape) {
        if (list != null && shape != null && lists.size() < MAX_LISTS) {
            lists.putIfAbsent(list, shape);
        }
    }

    private void restart(@Nullable String list, int level, int start) {
        if (list != null && level >= 0 && level < MAX_LEVELS && lists.containsKey(list)) {
            restarts.computeIfAbsent(list, any -> new Integer[MAX_LEVELS])[level] = start;
        }
    }

    private void describe(@Nullable String shape, int level, String what, @Nullable String value) {
        if (shape == null || level < 0 || level >= MAX_LEVELS || shapes.size() >= MAX_LISTS) {
            return;
        }
        ListLevel[] levels = shapes.computeIfAbsent(shape, any -> new ListLevel[MAX_LEVELS]);
        ListLevel known = levels[level] == null ? ListLevel.FIRST : levels[level];
        levels[level] = known.with(what, value == null ? "" : value);
    }

    /** The next number of a list, with what parts it from the text; empty where the paragraph is in none. */
    String next(@Nullable String list, int level) {
        if (list == null || list.equals("0") || level < 0 || level >= MAX_LEVELS) {
            return "";
        }
        String shape = lists.get(list);
        ListLevel[] levels = shape == null ? null : shapes.get(shape);
        if (shape == null || levels == null || levels[level] == null) {
            return lists.isEmpty() ? "" : UNKNOWN;
        }
        int[] counts = counters.computeIfAbsent(shape, any -> new int[MAX_LEVELS]);
        Integer[] again = restarts.remove(list);
        for (int i = 0; again != null && i < MAX_LEVELS; i++) {
            counts[i] =
                    again[i] == null ? counts[i] : again[i] - levels(levels, i).start();
        }
        counts[level]++;
        for (int i = level + 1; i < MAX_LEVELS; i++) {
            counts[i] = 0;
        }
        return label(levels, counts, level);
    }

    private static String label(ListLevel[] levels, int[] counts, int level) {
        ListLevel own = levels[level];
        Matcher places = PLACE.matcher(own.pattern());
        var label = new StringBuilder();
        while (places.find()) {
            int place = places.group(1).charAt(0) - '1';
            ListLevel shown = levels(levels, place);
            String number = shown.number(shown.start() + Math.max(0, counts[place] - 1), own.legal());
            if (number == null) {
                return UNKNOWN;
            }
            places.appendReplacement(label, number);
        }
        places.appendTail(label);
        return label.isEmpty() ? "" : label + own.gap();
    }

    private static ListLevel levels(ListLevel[] levels, int at) {
        return levels[at] == null ? ListLevel.FIRST : levels[at];
    }

    private static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
    }
}
