package io.github.kaigiroku.docx.read;

import java.util.List;

/**
 * 印字された段落.
 *
 * @param style the name of its style, such as 審議の内容; empty when it has none
 * @param text its text; tabs and line breaks as characters
 * @param indent where its first line begins, in twips from the edge of the cell; 0 where only the style says
 * @param bookmarks the names of the bookmarks that begin in it or just before it
 */
public record PrintedParagraph(String style, String text, int indent, List<String> bookmarks) {

    /** Copies the list. */
    public PrintedParagraph {
        bookmarks = List.copyOf(bookmarks);
    }
}
