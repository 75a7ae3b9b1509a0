package io.github.kaigiroku.pdf.typesetting;

/**
 * A part of a text that stays on one line as long as it fits one, such as a name.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one
 */
public record Span(int start, int end) {}
