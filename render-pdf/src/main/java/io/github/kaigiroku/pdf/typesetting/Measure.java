package io.github.kaigiroku.pdf.typesetting;

import java.util.List;

/**
 * The room one paragraph is set in (字詰め), in thousandths of an em.
 *
 * @param width the length of a line, more than 0
 * @param firstIndent the blank before the first line (字下げ), less than the width
 * @param restIndent the blank before the other lines (ぶら下げ), less than the width
 * @param tabStops ascending positions that tabs jump to (タブ位置), counted from the left edge; beyond the last one there
 *     is a stop at every fourth em
 */
public record Measure(int width, int firstIndent, int restIndent, List<Integer> tabStops) {
    /** One em (全角). */
    public static final int EM = 1000;

    static final int HALF_EM = EM / 2;
    static final int QUARTER_EM = EM / 4;

    private static final int TAB_INTERVAL = 4 * EM;

    /** Refuses a room in which no character fits. */
    public Measure {
        if (Math.min(firstIndent, restIndent) < 0 || Math.max(firstIndent, restIndent) >= width) {
            throw new IllegalArgumentException("no room for text: " + width + ", " + firstIndent + ", " + restIndent);
        }
        tabStops = List.copyOf(tabStops);
    }

    /** Lines of the given width without indents or tab stops of their own. */
    public static Measure of(int width) {
        return new Measure(width, 0, 0, List.of());
    }

    /** The same room with other indents. */
    public Measure withIndents(int first, int rest) {
        return new Measure(width, first, rest, tabStops);
    }

    /** The widest line there is in this room. */
    int longestLine() {
        return width - Math.min(firstIndent, restIndent);
    }

    /** The width of a tab that begins at the given place of a line. */
    int tabAt(int place) {
        for (int stop : tabStops) {
            if (stop > place) {
                return stop - place;
            }
        }
        return TAB_INTERVAL - Math.floorMod(place, TAB_INTERVAL);
    }
}
