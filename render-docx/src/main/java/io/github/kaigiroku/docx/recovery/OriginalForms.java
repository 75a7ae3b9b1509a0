package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBoxes;
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
import io.github.kaigiroku.profile.Part;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.WhenEmpty;
import io.github.kaigiroku.validation.InvalidRecordException;
import io.github.kaigiroku.validation.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 元の様式: what a record prints, to be compared with what a document prints. Prints nothing for a record with errors. */
final class OriginalForms {

    private final Map<String, FormRow> keyed = new LinkedHashMap<>();
    private final Map<RowContent, FormRow> rows = new EnumMap<>(RowContent.class);
    private final List<String> entries = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<Paragraph> outsideLines = new ArrayList<>();

    private final EntryLayout layout;
    private boolean printable = true;

    OriginalForms(MeetingRecord record, FormProfile profile) {
        layout = new EntryLayout(profile);
        try {
            take(FormComposer.with(profile).by(Measure.ADOPTED).compose(record));
        } catch (InvalidRecordException e) {
            printable = false;
            rows.clear();
            keyed.clear();
            entries.clear();
        }
    }

    private void take(FormDocument document) {
        for (FormSheet sheet : document.sheets()) {
            for (FormBlock block : sheet.blocks()) {
                if (block instanceof FormBoxes boxes) {
                    boxes.labels().forEach(label -> outside.add(label.text()));
                } else if (block instanceof FormLines lines) {
                    lines.paragraphs().forEach(line -> outside.add(line.text()));
                    outsideLines.addAll(lines.paragraphs());
                } else if (block instanceof FormRows table) {
                    table.rows().forEach(this::take);
                } else if (block instanceof FormEntries proceedings) {
                    proceedings.entries().forEach(entry -> entries.add(key(entry)));
                }
            }
        }
    }

    private void take(FormRow row) {
        keyed.putIfAbsent(row.key(), row);
        RowContent content = row.content();
        if (content != null) {
            rows.putIfAbsent(content, row);
        }
    }

    private String key(FormEntry entry) {
        List<String> cells = entry.cells().stream().map(OriginalForms::text).toList();
        EntryLayout.Parts parts = layout.parts(cells, FormStyle.of(entry.kind()).label());
        return key(parts.speaker(), parts.text());
    }

    /** What distinguishes two entries on the page. */
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

    @Nullable FormRow row(RowContent content) {
        return rows.get(content);
    }

    /** The text of a row by its name; empty when it printed nothing. */
    String text(String key) {
        FormRow row = keyed.get(key);
        return row == null ? "" : text(row.paragraphs());
    }

    /** All rows with what they printed: those of the profile in order, and then what the record adds. */
    List<KnownRow> rows(FormProfile profile) {
        List<KnownRow> known = new ArrayList<>();
        Map<String, FormRow> left = new LinkedHashMap<>(keyed);
        for (int i = 0; i < profile.sheets().size(); i++) {
            List<Part> parts = profile.sheets().get(i).parts();
            for (int j = 0; j < parts.size(); j++) {
                if (parts.get(j) instanceof RowsPart table) {
                    for (int k = 0; k < table.rows().size(); k++) {
                        String key = "sheets[" + i + "].parts[" + j + "].rows[" + k + "]";
                        known.add(row(key, table.rows().get(k), left.remove(key)));
                    }
                }
            }
        }
        left.values().forEach(row -> known.add(new KnownRow(row.key(), row.labelText(), null, null, row)));
        return known;
    }

    private static KnownRow row(String key, RowForm form, @Nullable FormRow printed) {
        RowContent content = form.content();
        boolean whole = content != RowContent.DETAILS && content != RowContent.NOTHING && form.person() == null;
        String label = printed == null ? form.labelText() : printed.labelText();
        String emptyWord = form.whenEmpty() == WhenEmpty.WORD ? form.emptyWord() : null;
        return new KnownRow(key, label, whole ? content : null, emptyWord, printed);
    }

    /** How entries stand in columns. */
    EntryLayout layout() {
        return layout;
    }

    /** The entries' keys in order. */
    List<String> entries() {
        return entries;
    }

    /** The lines outside the tables. */
    List<Paragraph> outsideLines() {
        return outsideLines;
    }

    /** Whether a line outside the tables is the form's own. */
    boolean isOwnLine(String line) {
        return outside.contains(line);
    }
}
