package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.profile.RowContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 様式第１号の表の読み取り: finds the rows of the form by their labels, and of those the ones whose text was changed. */
final class SummaryTable {

    /** A row whose text was changed. */
    record Changed(KnownRow row, String text) {}

    private final List<Changed> changed = new ArrayList<>();
    private final List<KnownRow> known;
    private final Notes notes;
    private final ClosedWords closedWords;

    SummaryTable(List<KnownRow> known, ClosedWords closedWords, Notes notes) {
        this.known = known;
        this.closedWords = closedWords;
        this.notes = notes;
    }

    /** Whether rows are this form's: at least half of them have a label of the form. */
    boolean isThis(List<PrintedRow> rows) {
        long labelled = rows.stream().filter(row -> next(known, row) != null).count();
        return labelled > 0 && 2 * labelled >= rows.size();
    }

    private static @Nullable KnownRow next(List<KnownRow> rows, PrintedRow printed) {
        String label = label(printed);
        return rows.stream()
                .filter(row -> TextKey.of(row.label()).equals(label))
                .findFirst()
                .orElse(null);
    }

    /** Reads the changed rows into the record. */
    void read(List<PrintedRow> rows, SummaryRows record) {
        List<KnownRow> missing = new ArrayList<>(known);
        for (PrintedRow printed : joined(rows)) {
            KnownRow row = next(missing, printed);
            if (row != null) {
                missing.remove(row);
                read(row, printed.right(), record);
            } else if (!printed.right().text().isBlank()) {
                added(printed, record);
            }
        }
        for (KnownRow row : missing) {
            if (!row.text().isEmpty()) {
                notes.missingRow(row.path(), row.label());
            }
        }
    }

    private void added(PrintedRow printed, SummaryRows record) {
        String label = printed.left().text().replace("\n", "").strip();
        String text = printed.right().text();
        if (closedWords.repeatedIn(label + text, "")) {
            new ClosedNotes(notes).wordsInRow("details", label, text);
        } else if (label.isEmpty()) {
            notes.unknownRow(label, text);
        } else {
            record.add(label, text);
            notes.assumed("details", label + "　" + text, "その他の欄", "a free row");
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

    private void read(KnownRow row, PrintedCell cell, SummaryRows record) {
        if (!isChanged(row, cell)) {
            return;
        }
        RowContent content = row.content();
        boolean ownDoubts = content == RowContent.AGENDA || content == RowContent.MATERIALS;
        if (!ownDoubts && closedWords.repeatedIn(cell.text(), row.text())) {
            new ClosedNotes(notes).wordsInRow(row.path(), row.label(), cell.text());
            return;
        }
        List<PrintedParagraph> lines = cell.text().strip().equals(row.emptyWord()) ? List.of() : lines(cell);
        if (content == null) {
            record.readLines(row, lines);
        } else {
            changed.add(new Changed(row, cell.text()));
            record.read(row, content, lines);
        }
    }

    /** Line breaks inside a paragraph only keep names whole, and do not count. */
    private static boolean isChanged(KnownRow row, PrintedCell cell) {
        var text = new StringBuilder();
        for (PrintedParagraph paragraph : cell.paragraphs()) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.text().replace("\n", ""));
        }
        return !text.toString().strip().equals(row.text().strip());
    }

    private static List<PrintedParagraph> lines(PrintedCell cell) {
        return cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    private static String label(PrintedRow row) {
        return TextKey.of(row.left().text());
    }
}
