package io.github.kaigiroku.pdf.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Composes paragraphs into lines (行組版).
 *
 * <p>A composer reuses its working memory from one paragraph to the next, so it belongs to one thread at a time.
 */
public final class LineComposer {
    private final Advances advances;
    private final Clusters clusters = new Clusters();
    private final BreakPoints points;
    private final LineBreaker breaker;
    private final LineFitter fitter;

    /** A composer for texts of one font and one kinsoku level. */
    public LineComposer(Advances advances, KinsokuLevel level) {
        this.advances = advances;
        points = new BreakPoints(level);
        breaker = new LineBreaker(clusters, points);
        fitter = new LineFitter(clusters);
    }

    /**
     * Cuts a paragraph into lines and fills every one but the last, and but those that end early for a whole name.
     *
     * @param paragraph the text, without line separators; every character of it is in exactly one line
     * @param unbreakable parts that stay on one line, in any order
     * @param measure the room
     * @return the lines; a single empty one for an empty text
     */
    public List<ComposedLine> compose(String paragraph, List<Span> unbreakable, Measure measure) {
        return compose(paragraph, unbreakable, measure, true);
    }

    /**
     * Cuts a text into lines of which none is filled, as labels and centred lines are set.
     *
     * @param paragraph the text, without line separators; every character of it is in exactly one line
     * @param unbreakable parts that stay on one line, in any order
     * @param measure the room
     * @return the lines; a single empty one for an empty text
     */
    public List<ComposedLine> composeRagged(String paragraph, List<Span> unbreakable, Measure measure) {
        return compose(paragraph, unbreakable, measure, false);
    }

    private List<ComposedLine> compose(String paragraph, List<Span> unbreakable, Measure measure, boolean fills) {
        if (paragraph.isEmpty()) {
            return List.of(new ComposedLine(GlyphRun.empty(), 0, 0, measure.firstIndent(), 0, 0, List.of(), 1));
        }
        clusters.read(paragraph, advances);
        points.read(clusters, unbreakable, measure.longestLine());
        List<ComposedLine> lines = new ArrayList<>();
        int indent = measure.firstIndent();
        for (int start = 0; start < clusters.size(); indent = measure.restIndent()) {
            breaker.find(start, indent, measure);
            boolean full = fills && breaker.end() < clusters.size() && !points.beginsSpan(breaker.end());
            lines.add(fitter.fit(start, breaker.end(), indent, breaker.width(), measure, full));
            start = breaker.end();
        }
        return lines;
    }
}
