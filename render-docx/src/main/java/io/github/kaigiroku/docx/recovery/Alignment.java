package io.github.kaigiroku.docx.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 対応付け: which items of an edited list stand for which of the original. Items that carry the original's anchor and text
 * come first, then equal ones in order, then moved ones; what lies between is taken for corrected, and the rest for added
 * or deleted.
 */
final class Alignment {

    /** No item. */
    static final int NONE = -1;

    /** Beyond this many comparisons the next equal item is taken instead of the best one. */
    private static final long MAX_COMPARISONS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[] anchors;
    private final int[] originals;
    private final boolean[] taken;
    private final int[] words;
    private final int[] otherWords;

    private Alignment(List<String> before, List<String> after, int[] anchors) {
        this.before = before;
        this.after = after;
        this.anchors = anchors;
        this.originals = new int[after.size()];
        this.taken = new boolean[before.size()];
        Map<String, Integer> numbers = new HashMap<>();
        this.words = numbered(before, numbers);
        this.otherWords = numbered(after, numbers);
        Arrays.fill(originals, NONE);
    }

    /** Equal texts get equal numbers, so that comparing long texts many times costs nothing. */
    private static int[] numbered(List<String> texts, Map<String, Integer> numbers) {
        int[] result = new int[texts.size()];
        for (int i = 0; i < result.length; i++) {
            Integer number = numbers.putIfAbsent(texts.get(i), numbers.size());
            result[i] = number == null ? numbers.size() - 1 : number;
        }
        return result;
    }

    /** For each item of the edited list the index of the original one, or {@link #NONE} for an added one. */
    static int[] of(List<String> before, List<String> after) {
        int[] anchors = new int[after.size()];
        Arrays.fill(anchors, NONE);
        return of(before, after, anchors);
    }

    /** The same, where items may carry the index of the original they were printed from. */
    static int[] of(List<String> before, List<String> after, int[] anchors) {
        var alignment = new Alignment(before, after, anchors);
        alignment.takeAnchored(true);
        alignment.alignEqual();
        alignment.takeAnchored(false);
        alignment.takeMoved();
        alignment.pairCorrections();
        return alignment.originals;
    }

    private void takeAnchored(boolean equalOnly) {
        for (int j = 0; j < originals.length; j++) {
            int anchor = anchors[j];
            boolean free = originals[j] == NONE && anchor >= 0 && anchor < taken.length && !taken[anchor];
            if (free && (!equalOnly || words[anchor] == otherWords[j])) {
                take(anchor, j);
            }
        }
    }

    private void take(int original, int edited) {
        originals[edited] = original;
        taken[original] = true;
    }

    private void alignEqual() {
        int start = 0;
        int end = 0;
        int[] from = freeOriginals();
        int[] to = freeEdited();
        int most = Math.min(from.length, to.length);
        while (start < most && same(from[start], to[start])) {
            take(from[start], to[start++]);
        }
        while (end < most - start && same(from[from.length - 1 - end], to[to.length - 1 - end])) {
            end++;
            take(from[from.length - end], to[to.length - end]);
        }
        from = Arrays.copyOfRange(from, start, from.length - end);
        to = Arrays.copyOfRange(to, start, to.length - end);
        if ((long) from.length * to.length <= MAX_COMPARISONS) {
            alignBest(from, to);
        } else {
            alignNext(from, to);
        }
    }

    private int[] freeOriginals() {
        return IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
    }

    private int[] freeEdited() {
        return IntStream.range(0, originals.length)
                .filter(j -> originals[j] == NONE)
                .toArray();
    }

    /** The longest common subsequence. */
    private void alignBest(int[] from, int[] to) {
        int[][] longest = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                longest[i][j] = same(from[i], to[j])
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < from.length && j < to.length; ) {
            if (same(from[i], to[j])) {
                take(from[i++], to[j++]);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void alignNext(int[] from, int[] to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from.length - 1; i >= 0; i--) {
            places.put(words[from[i]], i);
        }
        int next = 0;
        for (int j : to) {
            int place = places.getOrDefault(otherWords[j], NONE);
            if (place >= next) {
                take(from[place], j);
                next = place + 1;
            }
        }
    }

    private boolean same(int i, int j) {
        return words[i] == otherWords[j];
    }

    /** Items that stand elsewhere now, as they were. */
    private void takeMoved() {
        Map<Integer, Deque<Integer>> left = new HashMap<>();
        for (int i : freeOriginals()) {
            left.computeIfAbsent(words[i], word -> new ArrayDeque<>()).add(i);
        }
        for (int j : freeEdited()) {
            Deque<Integer> equal = left.get(otherWords[j]);
            if (equal != null && !equal.isEmpty()) {
                take(equal.remove(), j);
            }
        }
    }

    private void pairCorrections() {
        var corrections = new Corrections(new Likeness(before), new Likeness(after), originals);
        List<Integer> gap = new ArrayList<>();
        int original = 0;
        for (int j = 0; j <= originals.length; j++) {
            int next = j == originals.length ? before.size() : originals[j];
            if (next == NONE) {
                gap.add(j);
            } else if (next >= original) {
                corrections.pair(untaken(original, next), gap);
                gap = new ArrayList<>();
                original = next + 1;
            }
        }
    }

    private List<Integer> untaken(int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!taken[i]) {
                free.add(i);
            }
        }
        return free;
    }
}
