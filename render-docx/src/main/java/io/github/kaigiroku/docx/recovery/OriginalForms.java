package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.validation.InvalidRecordException;
import io.github.kaigiroku.validation.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 元の様式: what a record prints, to be compared with what a document prints. Prints nothing for a record with errors. */
final class OriginalForms {

    private final Map<RowContent, FormRow> rows = new EnumMap<>(RowContent.class);
    private final List<String> entries = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private boolean printable = true;

    OriginalForms(MeetingRecord record, FormProfile profile) {
        try {
            take(FormComposer.with(profile).by(Measure.ADOPTED).compose(record));
        } catch (InvalidRecordException e) {
            printable = false;
            rows.clear();
            entries.clear();
        }
    }

    private void take(FormDocument document) {
        for (FormSheet sheet : document.sheets()) {
            for (FormBlock block : sheet.blocks()) {
                if (block instanceof FormLines lines) {
                    lines.paragraphs().forEach(line -> outside.add(line.text()));
                } else if (block instanceof FormRows table) {
                    table.rows().stream()
                            .filter(row -> row.content() != null)
                            .forEach(row -> rows.putIfAbsent(row.content(), row));
                } else if (block instanceof FormEntries proceedings) {
                    proceedings.entries().forEach(entry -> entries.add(key(entry)));
                }
            }
        }
    }

    private static String key(FormEntry entry) {
        return key(
                text(entry.cells().get(0)), text(entry.cells().get(entry.cells().size() - 1)));
    }

    /** What tells two entries apart on the page. */
    static String key(String speaker, String text) {
        return speaker + '\u001F' + text.stripTrailing();
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Whether the record could be printed. */
    boolean isPrintable() {
        return printable;
    }

    @Nullable
    FormRow row(RowContent content) {
        return rows.get(content);
    }

    /** The text of a row as printed; empty when it printed nothing. */
    String text(RowContent content) {
        FormRow row = rows.get(content);
        return row == null ? "" : text(row.paragraphs());
    }

    /** The entries' keys in order. */
    List<String> entries() {
        return entries;
    }

    /** Whether a line outside the tables is the form's own. */
    boolean isOwnLine(String line) {
        return outside.contains(line);
    }
}
