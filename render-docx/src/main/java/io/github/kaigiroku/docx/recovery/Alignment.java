package io.github.kaigiroku.docx.recovery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 対応付け: which items of an edited list stand for which of the original. Equal items stand for each other in order; what
 * lies between is taken for corrected, item by item, and the rest for added or deleted.
 */
final class Alignment {

    /** No item. */
    static final int NONE = -1;

    /** Beyond this many comparisons the next equal item is taken instead of the best one. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[] originals;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.originals = new int[after.size()];
        Arrays.fill(originals, NONE);
    }

    /** For each item of the edited list the index of the original one, or {@link #NONE} for an added one. */
    static int[] of(List<String> before, List<String> after) {
        var alignment = new Alignment(before, after);
        alignment.align();
        alignment.pairCorrections();
        return alignment.originals;
    }

    private void align() {
        int start = 0;
        int end = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            originals[start] = start;
            start++;
        }
        while (end < most - start && last(before, end).equals(last(after, end))) {
            originals[after.size() - 1 - end] = before.size() - 1 - end;
            end++;
        }
        int rows = before.size() - end - start;
        int columns = after.size() - end - start;
        if ((long) rows * columns <= MOST_COMPARISONS) {
            alignBest(start, rows, columns);
        } else {
            alignNext(start, rows, columns);
        }
    }

    private static String last(List<String> list, int fromEnd) {
        return list.get(list.size() - 1 - fromEnd);
    }

    /** The longest common subsequence. */
    private void alignBest(int start, int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(start + i, start + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (same(start + i, start + j)) {
                originals[start + j++] = start + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void alignNext(int start, int rows, int columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start + rows - 1; i >= start; i--) {
            places.put(before.get(i), i);
        }
        int next = start;
        for (int j = start; j < start + columns; j++) {
            int place = places.getOrDefault(after.get(j), NONE);
            if (place >= next) {
                originals[j] = place;
                next = place + 1;
            }
        }
    }

    private boolean same(int i, int j) {
        return before.get(i).equals(after.get(j));
    }

    private void pairCorrections() {
        int gap = 0;
        int original = 0;
        for (int j = 0; j <= originals.length; j++) {
            int next = j == originals.length ? before.size() : originals[j];
            if (next != NONE) {
                Corrections.pair(before.subList(original, next), after.subList(gap, j), original, originals, gap);
                gap = j + 1;
                original = next + 1;
            }
        }
    }
}
