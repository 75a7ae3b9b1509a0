package io.github.kaigiroku.pdf.typesetting;

import io.github.kaigiroku.pdf.typesetting.ComposedLine.Shift;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads a label evenly over its column (均等割付).
 *
 * <p>A label longer than the column is set in narrower glyphs (長体), down to three quarters; one longer still is
 * wrapped into ordinary lines.
 */
public final class LabelSpreader {
    private static final float NARROWEST = 0.75f;

    private final Advances advances;
    private final LineComposer composer;
    private final Clusters clusters = new Clusters();

    /** A spreader for labels of one font; it belongs to one thread at a time. */
    public LabelSpreader(Advances advances, KinsokuLevel level) {
        this.advances = advances;
        composer = new LineComposer(advances, level);
    }

    /**
     * Sets a label.
     *
     * @param label the text, without line separators
     * @param width the column, in thousandths of an em, more than 0
     * @return one line as wide as the column, or several when the label is far too long
     */
    public List<ComposedLine> spread(String label, int width) {
        clusters.read(label, advances);
        int natural = naturalWidth();
        if (natural <= width) {
            return List.of(stretched(label, width, natural));
        }
        float scale = (float) width / natural;
        if (scale < NARROWEST) {
            return composer.composeRagged(label, LabelParts.of(label), Measure.of(width));
        }
        return List.of(new ComposedLine(clusters.run(), 0, label.length(), 0, width, 0, List.of(), scale));
    }

    private int naturalWidth() {
        int sum = 0;
        for (int i = 0; i < clusters.size(); i++) {
            sum += clusters.advance(i);
        }
        return sum;
    }

    /** A single character stands in the middle. */
    private ComposedLine stretched(String label, int width, int natural) {
        int gaps = clusters.size() - 1;
        if (gaps < 1) {
            return new ComposedLine(clusters.run(), 0, label.length(), (width - natural) / 2, natural, 0, List.of(), 1);
        }
        float tracking = (float) (width - natural) / gaps;
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i <= gaps; i++) {
            clusters.takeBack(i, tracking, shifts);
        }
        return new ComposedLine(clusters.run(), 0, label.length(), 0, width, tracking, shifts, 1);
    }
}
