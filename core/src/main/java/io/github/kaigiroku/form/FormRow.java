package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.RowContent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 項目の行: a label and what stands beside it.
 *
 * @param key a name that stays the same for the same profile, such as {@code sheets[0].parts[2].rows[1]}
 * @param content which part of the record the row shows; null for lines of a pattern and for rows built in Java
 * @param label 項目名, a paragraph for each of its lines
 * @param leastLines least height of the row, in lines of the page's pitch
 * @param paragraphs the content; empty for a blank row
 */
public record FormRow(
        String key,
        @Nullable RowContent content,
        List<Paragraph> label,
        double leastLines,
        List<Paragraph> paragraphs) {

    /** Copies the lists. */
    public FormRow {
        label = List.copyOf(label);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The label as one text.
     *
     * @return the lines of the label in one
     */
    public String labelText() {
        return label.stream().map(Paragraph::text).collect(Collectors.joining());
    }
}
