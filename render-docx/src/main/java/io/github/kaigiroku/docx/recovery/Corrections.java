package io.github.kaigiroku.docx.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 訂正の対応付け: pairs the items of a gap between equal ones: as many as can be, those most alike, without crossing. */
final class Corrections {

    /** Beyond this many comparisons items are paired in order. */
    private static final int MOST_COMPARISONS = 40_000;

    private Corrections() {}

    /**
     * Pairs the items of one gap.
     *
     * @param firstOriginal the index of {@code before}'s first item
     * @param originals takes the indices, from {@code firstEdited} on
     */
    static void pair(List<String> before, List<String> after, int firstOriginal, int[] originals, int firstEdited) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        if (before.size() == after.size() || before.size() * (long) after.size() > MOST_COMPARISONS) {
            for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
                originals[firstEdited + k] = firstOriginal + k;
            }
            return;
        }
        double[][] best = scores(before, after);
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                originals[firstEdited + j++] = firstOriginal + i++;
            }
        }
    }

    private static double[][] scores(List<String> before, List<String> after) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double paired = best[i + 1][j + 1] + 1 + likeness(before.get(i), after.get(j));
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    /** How many of their pairs of neighbouring characters two texts share: 0 for none, 1 for all. */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        long shared = pairs.stream().filter(otherPairs::contains).count();
        return pairs.isEmpty() || otherPairs.isEmpty() ? 0 : 2.0 * shared / (pairs.size() + otherPairs.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
