package io.github.kaigiroku.pdf.typesetting;

import java.util.Arrays;
import java.util.List;

/** The places of one paragraph at which lines may end (分割位置), each with how good it is. */
final class BreakPoints {
    private static final byte NORMAL = 0;
    private static final byte EMERGENCY = 1;
    private static final byte SENSIBLE = 2;
    /**
     * As an emergency, but because a caller or a short bracket said so, not the rules. A higher level is bound in smaller
     * parts, too, which stay whole where the larger ones are wider than the line.
     */
    private static final byte BOUND = 3;

    private static final byte DEEPEST = 8;

    private final BreakRules rules;
    private byte[] levels = new byte[0];
    private boolean[] oversized = new boolean[0];
    private boolean anyOversized;

    BreakPoints(KinsokuLevel level) {
        rules = new BreakRules(level);
    }

    void read(Clusters clusters, List<Span> unbreakable, int lineWidth) {
        int size = clusters.size();
        if (levels.length <= size) {
            levels = new byte[2 * size];
            oversized = new boolean[2 * size];
        }
        levels[size] = NORMAL;
        int widest = judge(clusters);
        unbreakable.forEach(span -> bind(clusters, span));
        anyOversized = !unbreakable.isEmpty() || widest > lineWidth;
        if (anyOversized) {
            Arrays.fill(oversized, 0, size, false);
            relaxOversizedGroups(clusters, lineWidth);
        }
    }

    /** How well a line may end before the given cluster. */
    BreakLevel before(int cluster) {
        return switch (levels[cluster]) {
            case NORMAL -> BreakLevel.NORMAL;
            case SENSIBLE -> BreakLevel.SENSIBLE;
            default -> BreakLevel.EMERGENCY;
        };
    }

    /** Whether an unbreakable part begins with the given cluster: the line before it may end far from the edge. */
    boolean beginsSpan(int cluster) {
        return levels[cluster] < BOUND && levels[cluster + 1] >= BOUND;
    }

    /** Whether the given cluster stands in a group that no line can hold. */
    boolean isOversized(int cluster) {
        return anyOversized && oversized[cluster];
    }

    /** Judges every place by itself and returns the width of the widest group, or a little more. */
    private int judge(Clusters clusters) {
        long widest = 0;
        long width = 0;
        int held = 0;
        for (int i = 0; i < clusters.size(); i++) {
            boolean allowed = i > 0 && rules.allow(clusters, i);
            boolean free = allowed && i >= held;
            held = clusters.kind(i).isOpening() ? Math.max(held, BreakRules.endOfShortBracket(clusters, i)) : held;
            levels[i] = free ? NORMAL : allowed ? BOUND : EMERGENCY;
            width = (free ? 0 : width + Measure.QUARTER_EM) + clusters.advance(i);
            widest = Math.max(widest, width);
        }
        return (int) Math.min(Integer.MAX_VALUE, widest);
    }

    private void bind(Clusters clusters, Span span) {
        int end = clusters.at(span.end() - 1);
        for (int i = clusters.at(span.start()) + 1; i <= end; i++) {
            levels[i] = levels[i] < BOUND ? BOUND : (byte) Math.min(levels[i] + 1, DEEPEST);
        }
    }

    private void relaxOversizedGroups(Clusters clusters, int lineWidth) {
        int size = clusters.size();
        for (int start = 0; start < size; ) {
            int end = start + 1;
            long width = clusters.advance(start);
            while (end < size && levels[end] != NORMAL) {
                width += clusters.gapBefore(end) + clusters.advance(end);
                end++;
            }
            if (width <= lineWidth) {
                start = end;
            } else if (!release(clusters, start, end)) {
                relax(clusters, start, end);
                start = end;
            }
        }
    }

    /** Lets a group that no line can hold be split between its parts or as the rules allow, before any other place is tried. */
    private boolean release(Clusters clusters, int start, int end) {
        boolean released = false;
        for (int i = start + 1; i < end; i++) {
            if (levels[i] == BOUND) {
                levels[i] = rules.allow(clusters, i) ? NORMAL : EMERGENCY;
                released = true;
            } else if (levels[i] > BOUND) {
                levels[i]--;
                released = true;
            }
        }
        return released;
    }

    private void relax(Clusters clusters, int start, int end) {
        Arrays.fill(oversized, start, end, true);
        for (int i = start + 1; i < end; i++) {
            if (BreakRules.isSensible(clusters, i)) {
                levels[i] = SENSIBLE;
            }
        }
    }
}
