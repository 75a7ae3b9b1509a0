package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * セル.
 *
 * @param paragraphs its paragraphs
 */
record Cell(List<Slice> paragraphs) {

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
}
