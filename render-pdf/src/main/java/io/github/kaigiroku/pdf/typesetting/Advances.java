package io.github.kaigiroku.pdf.typesetting;

/** How far each character moves the pen (字幅), in thousandths of an em, and which glyph it is drawn by. */
@FunctionalInterface
public interface Advances {
    /** Stands for "no variation selector". */
    int NO_SELECTOR = 0;

    /** The bit of glyphs that stand in for another. */
    int STAND_IN = 1 << 29;

    /** The bit of glyphs that show a character not quite as it is written. */
    int APPROXIMATE = 1 << 27;

    /** The bit of glyphs that are marks drawn onto the glyph before them, and have no width. */
    int PLACED = 1 << 26;

    /** Stands for a character and marks that no glyph shows together. */
    long APART = -1;

    /**
     * The advance of one character.
     *
     * @param codePoint any code point; for a tab, the width of the blank glyph it is drawn with
     * @param selector the variation selector that follows it, or {@link #NO_SELECTOR}
     * @return thousandths of an em, 0 or more
     */
    int of(int codePoint, int selector);

    /**
     * The advance of one character together with its glyph, both found in one look.
     *
     * @param codePoint any code point
     * @param selector the variation selector or the marks that follow it, or {@link #NO_SELECTOR}
     * @return the advance in the upper 32 bits, the glyph in the lower; a glyph is 0 or more, means something only to the
     *     fonts it came from, and has the bit {@link #STAND_IN} where it is drawn for one that no font has, or
     *     {@link #APPROXIMATE} where it leaves the selector out; {@link #APART} for marks that no glyph has together with
     *     the character
     */
    default long resolve(int codePoint, int selector) {
        if (Graphemes.isMarks(selector) && Graphemes.composed(codePoint, selector) == 0) {
            return APART;
        }
        return (long) of(codePoint, selector) << 32;
    }
}
