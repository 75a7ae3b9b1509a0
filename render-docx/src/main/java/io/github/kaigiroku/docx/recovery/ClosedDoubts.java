package io.github.kaigiroku.docx.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * 疑わしきは非公開: decides for each line of an edited list whether it is closed. What was closed stays closed; what was open and
 * reads the same stays open; a line that is new or corrected is open only when nothing closed can be hiding in it.
 */
final class ClosedDoubts {

    private final Edited edited;
    private final ClosedWords words;
    private final boolean closedIsMissing;
    private final boolean marksAreUsed;
    private final Map<String, Integer> ambiguous;
    private final Likeness beforeLikeness;
    private final Likeness afterLikeness;
    private final Ruling[] rulings;

    /**
     * An edited list beside the original.
     *
     * @param before what was printed, and whether it was closed
     * @param after what is printed now
     * @param marked whether it looks closed on the page
     * @param continues whether it can be the end of what stands before it, or the beginning of what follows
     * @param anchors which original its anchor names, or {@link Alignment#NONE}
     * @param originals which original it stands for, or {@link Alignment#NONE}
     */
    record Edited(
            List<String> before,
            BitSet closedBefore,
            List<String> after,
            BitSet marked,
            BitSet continues,
            List<Integer> anchors,
            List<Integer> originals) {

        private boolean standsForClosed(int j) {
            return originals.get(j) != Alignment.NONE && closedBefore.get(originals.get(j));
        }

        private boolean isUnchanged(int j) {
            return originals.get(j) != Alignment.NONE
                    && before.get(originals.get(j)).equals(after.get(j));
        }

        private String before(int j) {
            return originals.get(j) == Alignment.NONE ? "" : before.get(originals.get(j));
        }
    }

    private ClosedDoubts(Edited edited) {
        this.edited = edited;
        boolean[] unchanged = new boolean[edited.before().size()];
        boolean[] present = new boolean[unchanged.length];
        for (int j = 0; j < edited.after().size(); j++) {
            if (edited.originals().get(j) != Alignment.NONE) {
                present[edited.originals().get(j)] = true;
                unchanged[edited.originals().get(j)] |= edited.isUnchanged(j);
            }
        }
        List<String> closed = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean missing = false;
        for (int i = 0; i < present.length; i++) {
            (edited.closedBefore().get(i) ? closed : open).add(edited.before().get(i));
            if (edited.closedBefore().get(i) && !unchanged[i]) {
                changed.add(edited.before().get(i));
                missing |= !present[i];
            }
        }
        this.words = new ClosedWords(closed, changed, open);
        this.closedIsMissing = missing;
        this.marksAreUsed = !edited.marked().isEmpty();
        this.ambiguous = ambiguous(closed, open, edited.after());
        this.beforeLikeness = new Likeness(edited.before());
        this.afterLikeness = new Likeness(edited.after());
        this.rulings = new Ruling[edited.after().size()];
    }

    /** The rulings for all lines. */
    static Ruling[] of(Edited edited) {
        var doubts = new ClosedDoubts(edited);
        for (int j = 0; j < doubts.rulings.length; j++) {
            doubts.rulings[j] = doubts.alone(j);
        }
        doubts.besideClosed();
        return doubts.rulings;
    }

    /** Texts that were printed both closed and open, and now are not there as often as before. */
    private static Map<String, Integer> ambiguous(List<String> closed, List<String> open, List<String> after) {
        Map<String, Integer> counts = new HashMap<>();
        closed.forEach(text -> counts.put(text, 0));
        counts.keySet().retainAll(new HashSet<>(open));
        closed.forEach(text -> counts.computeIfPresent(text, (key, count) -> count + 1));
        open.forEach(text -> counts.computeIfPresent(text, (key, count) -> count + 1));
        after.forEach(text -> counts.computeIfPresent(text, (key, count) -> count - 1));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private Ruling alone(int j) {
        if (edited.standsForClosed(j)) {
            boolean markLost = marksAreUsed && !edited.marked().get(j);
            return isSure(j) && !markLost ? Ruling.CLOSED : Ruling.DOUBTFUL;
        }
        if (edited.marked().get(j)) {
            return Ruling.DOUBTFUL;
        }
        if (edited.isUnchanged(j)) {
            boolean anchored = edited.anchors().get(j).equals(edited.originals().get(j));
            return !anchored && ambiguous.containsKey(edited.after().get(j)) ? Ruling.DOUBTFUL : Ruling.OPEN;
        }
        boolean hides = words.repeatedIn(edited.after().get(j), edited.before(j)) || (closedIsMissing && !isSure(j));
        return hides ? Ruling.DOUBTFUL : Ruling.OPEN;
    }

    /** Whether a line stands for its original without doubt. */
    private boolean isSure(int j) {
        int original = edited.originals().get(j);
        return original != Alignment.NONE
                && (edited.isUnchanged(j)
                        || edited.anchors().get(j) == original
                        || beforeLikeness.of(original, afterLikeness, j) >= Likeness.SURE);
    }

    /** A line that is new beside a closed one may be a part of it. */
    private void besideClosed() {
        for (int j = 1; j < rulings.length; j++) {
            close(j, j - 1, edited.continues().get(j));
        }
        for (int j = rulings.length - 2; j >= 0; j--) {
            close(j, j + 1, edited.continues().get(j) && edited.continues().get(j + 1));
        }
    }

    private void close(int j, int beside, boolean possible) {
        if (possible && rulings[j] == Ruling.OPEN && rulings[beside] != Ruling.OPEN && !isSure(j)) {
            rulings[j] = Ruling.DOUBTFUL;
        }
    }
}
