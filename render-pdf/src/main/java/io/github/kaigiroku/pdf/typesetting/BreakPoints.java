package io.github.kaigiroku.pdf.typesetting;

import java.util.Arrays;
import java.util.List;

/** The places of one paragraph at which lines may end (分割位置), each with how good it is. */
final class BreakPoints {
    private static final byte BOUND = 1;
    private static final byte FREE = 0;

    private final BreakRules rules;
    private BreakLevel[] levels = new BreakLevel[0];
    private byte[] oversized = new byte[0];

    BreakPoints(KinsokuLevel level) {
        rules = new BreakRules(level);
    }

    void read(Clusters clusters, List<Span> unbreakable, int lineWidth) {
        int size = clusters.size();
        if (levels.length < size) {
            levels = new BreakLevel[2 * size];
            oversized = new byte[2 * size];
        }
        Arrays.fill(oversized, 0, size, FREE);
        for (int i = 1; i < size; i++) {
            levels[i] = rules.allow(clusters, i) ? BreakLevel.NORMAL : BreakLevel.EMERGENCY;
        }
        unbreakable.forEach(span -> bind(clusters, span));
        relaxOversizedGroups(clusters, lineWidth);
    }

    /** How well a line may end before the given cluster. */
    BreakLevel before(int cluster) {
        return levels[cluster];
    }

    /** Whether the given cluster stands in a group that no line can hold. */
    boolean isOversized(int cluster) {
        return oversized[cluster] == BOUND;
    }

    private void bind(Clusters clusters, Span span) {
        int end = clusters.at(span.end() - 1);
        for (int i = clusters.at(span.start()) + 1; i <= end; i++) {
            levels[i] = BreakLevel.EMERGENCY;
        }
    }

    private void relaxOversizedGroups(Clusters clusters, int lineWidth) {
        int size = clusters.size();
        for (int start = 0; start < size; ) {
            int end = start + 1;
            long width = clusters.advance(start);
            while (end < size && levels[end] != BreakLevel.NORMAL) {
                width += clusters.gapBefore(end) + clusters.advance(end);
                end++;
            }
            if (width > lineWidth) {
                relax(clusters, start, end);
            }
            start = end;
        }
    }

    private void relax(Clusters clusters, int start, int end) {
        Arrays.fill(oversized, start, end, BOUND);
        for (int i = start + 1; i < end; i++) {
            if (BreakRules.isSensible(clusters, i)) {
                levels[i] = BreakLevel.SENSIBLE;
            }
        }
    }
}
