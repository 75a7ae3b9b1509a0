package io.github.kaigiroku.pdf.typesetting;

/**
 * 字形の並び: a text whose characters were looked up once; composing, checking and painting share what was found. Immutable.
 */
public final class GlyphRun {

    /** The glyph of a text unit that belongs to the glyph before it. */
    private static final int CONTINUED = -1;

    private static final GlyphRun EMPTY = new GlyphRun("", new int[0], 0);

    private final String text;
    private final int[] glyphs;
    private final int flags;

    private GlyphRun(String text, int[] glyphs, int flags) {
        this.text = text;
        this.glyphs = glyphs;
        this.flags = flags;
    }

    /** The empty text. */
    public static GlyphRun empty() {
        return EMPTY;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /**
     * The glyph of a character, as {@link Advances#resolve} answered.
     *
     * @param at index of the first UTF-16 unit of a glyph
     */
    public int glyph(int at) {
        return glyphs[at];
    }

    /**
     * Where the next glyph begins.
     *
     * @param at index of the first UTF-16 unit of a glyph
     */
    public int next(int at) {
        int next = at + 1;
        while (next < glyphs.length && glyphs[next] == CONTINUED) {
            next++;
        }
        return next;
    }

    /** Where the glyph before one begins, but not before an index that a glyph begins at. */
    int before(int at, int first) {
        int before = Math.max(first, at - 1);
        while (before > first && glyphs[before] == CONTINUED) {
            before--;
        }
        return before;
    }

    /** Whether every glyph shows what is written. */
    public boolean isExact() {
        return (flags & (Advances.STAND_IN | Advances.APPROXIMATE)) == 0;
    }

    /** Whether there are marks that are drawn onto other glyphs. */
    boolean hasPlaced() {
        return (flags & Advances.PLACED) != 0;
    }

    /** Whether a glyph is a mark that is drawn onto the one before it. */
    public boolean isPlaced(int at) {
        return glyphs[at] != CONTINUED && (glyphs[at] & Advances.PLACED) != 0;
    }

    /** Whether a glyph only stands in for one that no font has. */
    public boolean isStandIn(int at) {
        return (glyphs[at] & Advances.STAND_IN) != 0;
    }

    /** Whether a glyph, alone or with those that belong to its character, shows it not quite as it is written. */
    public boolean isApproximate(int at) {
        return (glyphs[at] & Advances.APPROXIMATE) != 0;
    }

    /** 一つずつ足す: fills a run. */
    static final class Builder {

        private final String text;
        private final int[] glyphs;
        private int flags;

        Builder(String text) {
            this.text = text;
            this.glyphs = new int[text.length()];
        }

        void add(int at, int next, int glyph) {
            glyphs[at] = glyph;
            for (int i = at + 1; i < next; i++) {
                glyphs[i] = CONTINUED;
            }
            flags |= glyph;
        }

        /** Notes that the character that begins here is shown by glyphs that are not put together. */
        void approximate(int at) {
            glyphs[at] |= Advances.APPROXIMATE;
            flags |= Advances.APPROXIMATE;
        }

        GlyphRun build() {
            return new GlyphRun(text, glyphs, flags);
        }
    }
}
