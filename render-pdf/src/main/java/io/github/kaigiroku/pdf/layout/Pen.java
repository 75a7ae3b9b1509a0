package io.github.kaigiroku.pdf.layout;

/**
 * 筆: what every part of a layout run works with.
 *
 * @param setter turns texts into lines
 * @param canvas where lines go
 * @param levels the levels of the document's headings
 */
record Pen(TextSetter setter, Canvas canvas, HeadingLevels levels) {}
