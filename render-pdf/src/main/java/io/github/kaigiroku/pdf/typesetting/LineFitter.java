package io.github.kaigiroku.pdf.typesetting;

import io.github.kaigiroku.pdf.typesetting.ComposedLine.Shift;
import java.util.ArrayList;
import java.util.List;

/** Gives every character of one line its place (行内の配置). */
final class LineFitter {
    private final Clusters clusters;

    LineFitter(Clusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Places the clusters from start to end.
     *
     * @param width the natural width, without the spaces at the end
     * @param full whether the line is to reach the right edge
     */
    ComposedLine fit(int start, int end, int indent, int width, Measure measure, boolean full) {
        int visibleEnd = visibleEnd(start, end);
        int rest = measure.width() - indent - width;
        int from = afterLastTab(start, visibleEnd);
        Adjustment adjustment = new Adjustment(clusters, from, visibleEnd, full ? rest : Math.min(0, rest));
        if (visibleEnd == end && adjustment.isEven() && clusters.isPlain()) {
            return line(start, end, indent, width + adjustment.change(rest), adjustment.tracking(), List.of());
        }
        Pen pen = new Pen(start, indent, adjustment.tracking());
        for (int i = start + 1; i < end; i++) {
            float base = clusters.gapBefore(i) + tabExcess(i - 1, pen, measure);
            if (i >= visibleEnd) {
                pen.stepBack(i, measure.width());
            } else {
                pen.step(i, base + (i > from ? adjustment.before(i) : -pen.tracking));
            }
        }
        return line(start, end, indent, width + adjustment.change(rest), pen.tracking, pen.shifts);
    }

    private ComposedLine line(int start, int end, int indent, int painted, float tracking, List<Shift> shifts) {
        return new ComposedLine(
                clusters.run(), clusters.start(start), clusters.start(end), indent, painted, tracking, shifts, 1);
    }

    private int visibleEnd(int start, int end) {
        int last = end;
        while (last > start && clusters.kind(last - 1).vanishesAtLineEnd()) {
            last--;
        }
        return last;
    }

    private int afterLastTab(int start, int visibleEnd) {
        for (int i = visibleEnd - 1; i >= start && clusters.hasTab(); i--) {
            if (clusters.kind(i) == CharacterClass.TAB) {
                return i + 1;
            }
        }
        return start;
    }

    private int tabExcess(int cluster, Pen pen, Measure measure) {
        if (clusters.kind(cluster) != CharacterClass.TAB) {
            return 0;
        }
        int advance = clusters.advance(cluster);
        return measure.tabAt(Math.round(pen.place - pen.tracking) - advance) - advance;
    }

    /** Walks along the line and notes where it leaves the natural places. */
    private final class Pen {
        private final List<Shift> shifts = new ArrayList<>();
        private final float tracking;
        private float place;

        Pen(int first, int indent, float tracking) {
            this.tracking = tracking;
            place = indent;
            draw(first);
        }

        void step(int cluster, float by) {
            if (by != 0) {
                shifts.add(new Shift(clusters.start(cluster), by));
            }
            place += by;
            draw(cluster);
        }

        /** Blanks at the end of a line stay inside it. */
        void stepBack(int cluster, int edge) {
            step(cluster, Math.min(0, edge - place - clusters.advance(cluster)));
        }

        private void draw(int cluster) {
            place += clusters.advance(cluster) + tracking;
            clusters.takeBack(cluster, tracking, shifts);
        }
    }
}
