package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.write.FormStyle;
import java.util.List;
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
    static PrintedEntry of(PrintedRow row, EntryLayout layout) {
        List<PrintedParagraph> paragraphs =
                row.cells().stream().flatMap(cell -> cell.paragraphs().stream()).toList();
        return of(paragraphs, row.cells().stream().map(PrintedCell::text).toList(), layout);
    }

    /** The entry that paragraphs outside of tables print. */
    static PrintedEntry of(List<PrintedParagraph> paragraphs, EntryLayout layout) {
        return of(paragraphs, List.of(new PrintedCell(paragraphs).text()), layout);
    }

    private static PrintedEntry of(List<PrintedParagraph> paragraphs, List<String> cells, EntryLayout layout) {
        String style = paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> FormStyle.openName(paragraph.style()))
                .filter(name -> !name.equals(FormStyle.SPEAKER.label()))
                .findFirst()
                .orElse("");
        boolean closed = paragraphs.stream()
                .anyMatch(paragraph -> FormStyle.isClosed(paragraph.style())
                        && !paragraph.text().isBlank());
        EntryLayout.Parts parts = layout.parts(cells, style);
        return new PrintedEntry(style, closed, anchor(paragraphs), parts.speaker(), parts.text());
    }

    /** The entry that the first anchor of paragraphs names. */
    static int anchor(List<PrintedParagraph> paragraphs) {
        return paragraphs.stream()
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
