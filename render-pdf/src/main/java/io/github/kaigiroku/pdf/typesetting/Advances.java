package io.github.kaigiroku.pdf.typesetting;

/** How far each character moves the pen (字幅), in thousandths of an em. */
@FunctionalInterface
public interface Advances {
    /** Stands for "no variation selector". */
    int NO_SELECTOR = 0;

    /**
     * The advance of one character.
     *
     * @param codePoint any code point; a tab answers the width of the blank glyph it is drawn with
     * @param selector the variation selector that follows it, or {@link #NO_SELECTOR}
     * @return thousandths of an em, 0 or more
     */
    int of(int codePoint, int selector);
}
