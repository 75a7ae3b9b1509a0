package io.github.kaigiroku.pdf.typesetting;

import java.util.List;

/**
 * One line, ready to be painted (組版済みの行): a part of a text, and how its characters leave their natural places.
 *
 * @param run the whole text the line was cut from, with its glyphs
 * @param start index of the line's first UTF-16 unit in the text
 * @param end index after its last one; spaces at the end of a line belong to it
 * @param indent the blank before the line, in thousandths of an em
 * @param width from the first character to the end of the last visible one, in thousandths of an em, as painted
 * @param tracking what is added after every character (字間), in thousandths of an em
 * @param shifts further movements at single places, in the order of the text
 * @param scale the width of the glyphs (長体率), 1 when they keep their own; tracking and shifts are scaled with them
 */
public record ComposedLine(
        GlyphRun run, int start, int end, int indent, int width, float tracking, List<Shift> shifts, float scale) {

    /**
     * A movement of the pen before one character.
     *
     * @param at index in the text of the character's first UTF-16 unit
     * @param by thousandths of an em, to the left when negative
     */
    public record Shift(int at, float by) {}

    /** Makes the shifts unchangeable. */
    public ComposedLine {
        shifts = List.copyOf(shifts);
    }

    /** The whole text the line was cut from. */
    public String text() {
        return run.text();
    }

    /** The characters of the line. */
    public String characters() {
        return text().substring(start, end);
    }

    /**
     * The part of the line that a program reading the painted text back would read otherwise.
     *
     * @return the part, or {@link Span#NONE}
     */
    public Span misread() {
        return new MisreadPart(this).find();
    }

    /** The same line further to the right, by thousandths of an em. */
    public ComposedLine movedBy(int more) {
        return new ComposedLine(run, start, end, indent + more, width, tracking, shifts, scale);
    }
}
