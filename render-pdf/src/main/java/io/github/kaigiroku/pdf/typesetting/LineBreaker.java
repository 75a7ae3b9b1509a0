package io.github.kaigiroku.pdf.typesetting;

/**
 * Finds where a line ends (改行位置の決定), one line after the other, each as full as it can be.
 *
 * <p>A line that is a little too long keeps its last characters where its punctuation has enough blank to give away
 * (追込み): up to half an em for one character, up to one and a half for a group that no line may split. The figures
 * are measured on the official forms as their city publishes them, whose every line end they reproduce. Between
 * characters that may not be separated a line ends only when it would overflow otherwise.
 *
 * <p>Each character is looked at a bounded number of times, so that the time grows with the text and not faster.
 */
final class LineBreaker {
    private static final int SQUEEZE_CHARACTER = Measure.HALF_EM;
    private static final int SQUEEZE_GROUP = 3 * Measure.HALF_EM;

    private final Clusters clusters;
    private final BreakPoints points;

    private int normalEnd;
    private int normalWidth;
    private int sensibleEnd;
    private int sensibleWidth;
    private int anyEnd;
    private int anyWidth;

    private int end;
    private int width;

    LineBreaker(Clusters clusters, BreakPoints points) {
        this.clusters = clusters;
        this.points = points;
    }

    /** Finds the end of the line that starts with the given cluster after the given indent. */
    void find(int start, int indent, Measure measure) {
        normalEnd = sensibleEnd = anyEnd = start;
        normalWidth = sensibleWidth = anyWidth = 0;
        scan(start, indent, measure);
        choose(start, measure.width() - indent);
    }

    /** The index after the last cluster of the line found. */
    int end() {
        return end;
    }

    /** The natural width of the line found, without the spaces at its end. */
    int width() {
        return width;
    }

    private void scan(int start, int indent, Measure measure) {
        int limit = measure.width() - indent;
        int place = 0;
        int inked = 0;
        int slack = 0;
        int groupStart = start;
        int slackStart = start;
        for (int next = start; next < clusters.size() && inked <= limit + SQUEEZE_GROUP; ) {
            CharacterClass kind = clusters.kind(next);
            place += next > start ? clusters.gapBefore(next) : 0;
            boolean tab = kind == CharacterClass.TAB;
            place += tab ? measure.tabAt(indent + place) : clusters.advance(next);
            // What shrinks before a tab only widens the tab.
            slackStart = tab ? next + 1 : slackStart;
            slack = tab ? 0 : slack + Slack.of(clusters, next, slackStart);
            inked = kind.vanishesAtLineEnd() ? inked : place;
            next++;
            BreakLevel level = next == clusters.size() ? BreakLevel.NORMAL : points.before(next);
            offer(next, inked, level, limit + Math.min(slack, squeeze(next - groupStart)), limit);
            groupStart = level == BreakLevel.NORMAL ? next : groupStart;
        }
    }

    private static int squeeze(int group) {
        return group > 1 ? SQUEEZE_GROUP : SQUEEZE_CHARACTER;
    }

    private void offer(int next, int inked, BreakLevel level, int squeezedLimit, int limit) {
        if (level == BreakLevel.NORMAL && inked <= squeezedLimit) {
            normalEnd = next;
            normalWidth = inked;
        }
        if (inked > limit) {
            return;
        }
        anyEnd = next;
        anyWidth = inked;
        if (level == BreakLevel.SENSIBLE) {
            sensibleEnd = next;
            sensibleWidth = inked;
        }
    }

    private void choose(int start, int limit) {
        boolean sensible = sensibleEnd > normalEnd;
        end = sensible ? sensibleEnd : normalEnd;
        width = sensible ? sensibleWidth : normalWidth;
        boolean split = anyEnd > end && points.isOversized(anyEnd - 1) && points.isOversized(anyEnd);
        if (end == start || (split && width < limit / 2)) {
            end = Math.max(anyEnd, start + 1);
            width = anyEnd > start ? anyWidth : clusters.advance(start);
        }
    }
}
