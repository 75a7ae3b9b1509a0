package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.truetype.GlyphBox;

/**
 * 文字に重ねる記号: where the marks of one letter or kana are drawn: accents in the middle, each above the one before or, if it
 * hangs below the line, below it; sound marks at the right edge. All in thousandths of an em. For one character.
 */
final class MarkStack {

    private static final int GAP = 40;
    /** What stands wholly above this is an accent above its letter, what is wholly below the other one below it. */
    private static final int LOWEST_ABOVE = 400;

    private static final int HIGHEST_BELOW = 60;
    /** The em square, which no mark is raised or lowered beyond by more than a line has room: it would stand in another. */
    private static final int ASCENT = 880;

    private static final int DESCENT = -120;

    private final int advance;
    private final int middle;
    private final int room;
    private int top;
    private int bottom;

    /**
     * The marks on a glyph of a box and an advance.
     *
     * @param room what a line has above and below the em square
     */
    MarkStack(GlyphBox base, int advance, int room) {
        this.room = room;
        this.advance = advance;
        this.middle = base.isEmpty() ? advance / 2 : (base.left() + base.right()) / 2;
        this.top = base.top();
        this.bottom = base.bottom();
    }

    /** How far from the end of the letter a mark is drawn, to the right. */
    int across(GlyphBox mark, boolean sound) {
        return sound ? -mark.right() : middle - (mark.left() + mark.right()) / 2 - advance;
    }

    /** How far the next mark is raised; it is part of what later ones keep clear of. */
    int up(GlyphBox mark) {
        if (mark.bottom() >= LOWEST_ABOVE) {
            int up = Math.max(0, Math.min(ASCENT + room - mark.top(), top + GAP - mark.bottom()));
            top = mark.top() + up;
            return up;
        }
        if (mark.top() <= HIGHEST_BELOW) {
            int up = Math.min(0, Math.max(DESCENT - room - mark.bottom(), bottom - GAP - mark.top()));
            bottom = mark.bottom() + up;
            return up;
        }
        return 0;
    }
}
