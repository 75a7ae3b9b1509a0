package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.WhenEmpty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 様式第１号の表の読み取り: finds the rows of the profile, and of those the ones whose text was changed. */
final class SummaryTable {

    /** A row whose text was changed. */
    record Changed(RowForm form, String text) {}

    private final List<Changed> changed = new ArrayList<>();
    private final FormProfile profile;
    private final OriginalForms original;
    private final Notes notes;
    private final ClosedWords closedWords;
    private final Map<String, RowForm> forms = new HashMap<>();

    SummaryTable(FormProfile profile, OriginalForms original, ClosedWords closedWords, Notes notes) {
        this.profile = profile;
        this.original = original;
        this.closedWords = closedWords;
        this.notes = notes;
        rows().forEach(form -> forms.putIfAbsent(Wording.key(form.labelText()), form));
    }

    /** The rows that show a part of the record. */
    private List<RowForm> rows() {
        return profile.parts(RowsPart.class).stream()
                .flatMap(part -> part.rows().stream())
                .filter(form -> form.content() != null)
                .toList();
    }

    /** Whether rows are this form's: at least half of them have a label of the profile. */
    boolean isThis(List<PrintedRow> rows) {
        long known = rows.stream().filter(row -> forms.containsKey(label(row))).count();
        return known > 0 && 2 * known >= rows.size();
    }

    /** Reads the changed rows into the record. */
    void read(List<PrintedRow> rows, SummaryRows record) {
        Map<String, RowForm> missing = new HashMap<>(forms);
        for (PrintedRow row : joined(rows)) {
            RowForm form = missing.remove(label(row));
            if (form != null) {
                read(form, row.right(), record);
            } else if (!row.right().text().isBlank()) {
                notes.unknownRow(row.left().text(), row.right().text());
            }
        }
        for (RowForm form : rows()) {
            if (missing.containsValue(form) && !original.text(form.content()).isEmpty()) {
                notes.missingRow(SummaryRows.path(form.content()), form.labelText());
            }
        }
    }

    /** Rows without a label go on with the row above them. */
    private static List<PrintedRow> joined(List<PrintedRow> rows) {
        List<PrintedRow> joined = new ArrayList<>();
        for (PrintedRow row : rows) {
            boolean goesOn =
                    !joined.isEmpty() && row.cells().size() > 1 && label(row).isEmpty();
            if (goesOn) {
                PrintedRow above = joined.remove(joined.size() - 1);
                List<PrintedParagraph> paragraphs =
                        new ArrayList<>(above.right().paragraphs());
                paragraphs.addAll(row.right().paragraphs());
                joined.add(new PrintedRow(List.of(above.left(), new PrintedCell(paragraphs))));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** The rows whose text was changed and taken into the record. */
    List<Changed> changed() {
        return changed;
    }

    private void read(RowForm form, PrintedCell cell, SummaryRows record) {
        String before = original.text(form.content());
        if (isChanged(form.content(), cell)
                && form.content() != RowContent.AGENDA
                && form.content() != RowContent.MATERIALS
                && closedWords.repeatedIn(cell.text(), before)) {
            notes.closedWordsInRow(SummaryRows.path(form.content()), form.labelText(), cell.text());
        } else if (isChanged(form.content(), cell)) {
            changed.add(new Changed(form, cell.text()));
            List<PrintedParagraph> lines = isEmptyWord(form, cell) ? List.of() : lines(cell);
            record.read(form, lines);
        }
    }

    /** Line breaks inside a paragraph only keep names whole, and do not count. */
    private boolean isChanged(RowContent content, PrintedCell cell) {
        var text = new StringBuilder();
        for (PrintedParagraph paragraph : cell.paragraphs()) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.text().replace("\n", ""));
        }
        return !text.toString().stripTrailing().equals(original.text(content).stripTrailing());
    }

    private static boolean isEmptyWord(RowForm form, PrintedCell cell) {
        return form.whenEmpty() == WhenEmpty.WORD && cell.text().strip().equals(form.emptyWord());
    }

    private static List<PrintedParagraph> lines(PrintedCell cell) {
        return cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    private static String label(PrintedRow row) {
        return Wording.key(row.left().text());
    }
}
