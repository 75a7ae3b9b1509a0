package io.github.kaigiroku.pdf.typesetting;

/**
 * A part of a text, such as a name that stays on one line as long as it fits one.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one
 */
public record Span(int start, int end) {

    /** No part of any text. */
    public static final Span NONE = new Span(-1, -1);
}
