package io.github.kaigiroku.docx.read;

import java.util.List;

/**
 * 印字された行.
 *
 * @param cells its cells from left to right; no two rows need have equally many
 */
public record PrintedRow(List<PrintedCell> cells) {

    /** Copies the list. */
    public PrintedRow {
        cells = List.copyOf(cells);
    }

    /**
     * The left column: a label or a speaker.
     *
     * @return the first cell; an empty one when the row has only one, which is then taken for the right one
     */
    public PrintedCell left() {
        return cells.size() > 1 ? cells.get(0) : new PrintedCell(List.of());
    }

    /**
     * The right column.
     *
     * @return all cells but the left one, as one
     */
    public PrintedCell right() {
        return new PrintedCell(cells.stream()
                .skip(cells.size() > 1 ? 1 : 0)
                .flatMap(cell -> cell.paragraphs().stream())
                .toList());
    }
}
