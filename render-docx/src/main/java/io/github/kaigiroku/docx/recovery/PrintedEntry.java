package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.write.FormStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 印字された一件.
 *
 * @param style the name of the style its text begins with, without its mark of closed entries
 * @param closed whether any of its paragraphs looks closed
 * @param anchor which entry of the record its anchor names; {@link Alignment#NONE} when it has none
 * @param speaker the speaker's label; empty when there is none
 * @param text its paragraphs, separated by line feeds
 */
record PrintedEntry(String style, boolean closed, int anchor, String speaker, String text) {

    private static final Pattern ANCHOR = Pattern.compile("k_e(\\d{1,7})");

    /** The entry that a row prints. */
    static PrintedEntry of(PrintedRow row) {
        PrintedCell cell = row.right();
        String speaker = row.left().text().replace('\n', ' ').strip();
        String style = cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(PrintedParagraph::style)
                .findFirst()
                .orElse("");
        boolean closed = row.cells().stream()
                .flatMap(any -> any.paragraphs().stream())
                .anyMatch(paragraph -> FormStyle.isClosed(paragraph.style())
                        && !paragraph.text().isBlank());
        return new PrintedEntry(FormStyle.openName(style), closed, anchor(row), speaker, cell.text());
    }

    private static int anchor(PrintedRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(paragraph -> paragraph.bookmarks().stream())
                .map(ANCHOR::matcher)
                .filter(Matcher::matches)
                .map(anchor -> Integer.parseInt(anchor.group(1)))
                .findFirst()
                .orElse(Alignment.NONE);
    }

    String key() {
        return OriginalForms.key(speaker, text);
    }

    boolean isBlank() {
        return speaker.isBlank() && text.isBlank();
    }
}
