package io.github.kaigiroku.docx.recovery;

import java.util.Arrays;
import java.util.List;

/**
 * 文の似ている度合い: compares texts by the pairs of neighbouring characters they share. Each text is prepared once, so that
 * many comparisons of few texts stay cheap.
 */
final class Likeness {

    /** From here on a text counts as a correction of another without doubt. */
    static final double SURE = 0.5;

    /** Pairs of a text beyond these do not count; they are more than a page. */
    private static final int MAX_PAIRS = 2_000;

    private final List<String> texts;
    private final int[][] pairs;

    Likeness(List<String> texts) {
        this.texts = texts;
        this.pairs = new int[texts.size()][];
    }

    /** How much two texts of two lists have in common: 0 for nothing, 1 for everything. */
    double of(int index, Likeness other, int otherIndex) {
        int[] mine = pairs(index);
        int[] theirs = other.pairs(otherIndex);
        return mine.length == 0 || theirs.length == 0 ? 0 : 2.0 * shared(mine, theirs) / (mine.length + theirs.length);
    }

    /** How many steps comparing with a text takes at most. */
    int effort(int index) {
        return Math.min(texts.get(index).length(), MAX_PAIRS) + 1;
    }

    private int[] pairs(int index) {
        if (pairs[index] == null) {
            pairs[index] = pairs(texts.get(index));
        }
        return pairs[index];
    }

    private static int[] pairs(String text) {
        int[] found = new int[Math.min(Math.max(0, text.length() - 1), MAX_PAIRS)];
        for (int i = 0; i < found.length; i++) {
            found[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
        }
        return Arrays.stream(found).sorted().distinct().toArray();
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
