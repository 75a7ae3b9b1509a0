package io.github.kaigiroku.docx.recovery;

import java.util.List;

/**
 * 訂正の対応付け: pairs the items of gaps between equal ones: as many as can be, those most alike, without crossing. For the
 * gaps of one document, which share one allowance of effort.
 */
final class Corrections {

    /** Steps of comparison for a whole document; beyond them items are paired in order. Takes a tenth of a second. */
    private static final long MAX_EFFORT = 10_000_000;

    private final Likeness before;
    private final Likeness after;
    private final int[] originals;
    private long effort;

    /** For two lists; what is paired goes into {@code originals}. */
    Corrections(Likeness before, Likeness after, int[] originals) {
        this.before = before;
        this.after = after;
        this.originals = originals;
    }

    /** Pairs the items of one gap, given by their indices. */
    void pair(List<Integer> from, List<Integer> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean single = from.size() == 1 && to.size() == 1;
        if (single || !affordable(from, to)) {
            for (int k = 0; k < Math.min(from.size(), to.size()); k++) {
                originals[to.get(k)] = from.get(k);
            }
            return;
        }
        pairMostAlike(from, to, scores(from, to));
    }

    private boolean affordable(List<Integer> from, List<Integer> to) {
        long lengths = 0;
        long otherLengths = 0;
        for (int i : from) {
            lengths += before.effort(i);
        }
        for (int j : to) {
            otherLengths += after.effort(j);
        }
        effort += lengths * to.size() + otherLengths * from.size();
        return effort <= MAX_EFFORT;
    }

    private void pairMostAlike(List<Integer> from, List<Integer> to, double[][] best) {
        for (int i = 0, j = 0; i < from.size() && j < to.size(); ) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                originals[to.get(j++)] = from.get(i++);
            }
        }
    }

    private double[][] scores(List<Integer> from, List<Integer> to) {
        double[][] best = new double[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                double paired = best[i + 1][j + 1] + 1 + before.of(from.get(i), after, to.get(j));
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }
}
