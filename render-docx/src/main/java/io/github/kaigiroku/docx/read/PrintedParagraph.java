package io.github.kaigiroku.docx.read;

/**
 * 印字された段落.
 *
 * @param style the name of its style, such as 審議の内容; empty when it has none
 * @param text its text; tabs and line breaks as characters
 * @param indent where its first line begins, in twips from the edge of the cell; 0 where only the style says
 */
public record PrintedParagraph(String style, String text, int indent) {}
