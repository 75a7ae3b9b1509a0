package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.RowContent;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 様式の行: a row that the profile or the record brings, and what it printed.
 *
 * @param key its name among the rows of the form
 * @param label its label
 * @param content which part of the record it shows as a whole; null for lines of patterns and details
 * @param emptyWord what it says when it is empty; null when it says nothing
 * @param before the row as it was printed; null when it was not
 */
record KnownRow(
        String key,
        String label,
        @Nullable RowContent content,
        @Nullable String emptyWord,
        @Nullable FormRow before) {

    /** Where in the record the row belongs. */
    String path() {
        return content == null ? "$" : SummaryRows.path(content);
    }

    /** What the row printed; empty when it printed nothing. */
    String text() {
        return before == null
                ? ""
                : before.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
