package io.github.kaigiroku.docx.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 印字されたセル.
 *
 * @param paragraphs its paragraphs without the blank ones at its end
 * @param span how many columns it takes
 * @param continued whether it goes on with the cell above it
 */
public record PrintedCell(List<PrintedParagraph> paragraphs, int span, boolean continued) {

    /** Copies the list, up to the last paragraph that is not blank. */
    public PrintedCell {
        int end = paragraphs.size();
        while (end > 0 && paragraphs.get(end - 1).text().isEmpty()) {
            end--;
        }
        paragraphs = List.copyOf(paragraphs.subList(0, end));
    }

    /**
     * A cell of one column.
     *
     * @param paragraphs its paragraphs
     */
    public PrintedCell(List<PrintedParagraph> paragraphs) {
        this(paragraphs, 1, false);
    }

    /**
     * The whole text.
     *
     * @return the paragraphs' texts, separated by line feeds
     */
    public String text() {
        return paragraphs.stream().map(PrintedParagraph::text).collect(Collectors.joining("\n"));
    }
}
