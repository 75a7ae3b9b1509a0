package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * セル.
 *
 * @param paragraphs its paragraphs
 * @param column the column of the grid in which it begins, counted from 0
 * @param span how many columns of the grid it takes
 * @param continued whether it goes on with the cell above it
 */
record Cell(List<Slice> paragraphs, int column, int span, boolean continued) {

    String text() {
        return paragraphs.stream().map(Slice::text).collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
        return paragraphs.stream().allMatch(Slice::isBlank);
    }

    void form() {
        paragraphs.forEach(Slice::form);
    }

    /** The whole text as one; of several paragraphs, those that are not blank. */
    List<Slice> printed() {
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
    }

    int end() {
        return column + span;
    }
}
