package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 様式の表: which rows of a document are whose. Tables that somebody split or joined in Word are sorted row by row; a table
 * that is neither form's is reported.
 */
final class FormTables {

    private final List<PrintedRow> summary = new ArrayList<>();
    private final List<PrintedRow> proceedings = new ArrayList<>();
    private final SummaryTable summaryTable;
    private final ProceedingsTable proceedingsTable;
    private final OriginalForms original;
    private final Notes notes;
    private boolean hasProceedings;

    FormTables(
            List<PrintedBlock.Table> tables,
            SummaryTable summaryTable,
            ProceedingsTable proceedingsTable,
            OriginalForms original,
            Notes notes) {
        this.summaryTable = summaryTable;
        this.proceedingsTable = proceedingsTable;
        this.original = original;
        this.notes = notes;
        tables.forEach(table -> sort(table.rows()));
    }

    /** The rows of 様式第１号. */
    List<PrintedRow> summary() {
        return summary;
    }

    /** The rows of 様式第２号. */
    List<PrintedRow> proceedings() {
        return proceedings;
    }

    /** Whether 様式第２号 is there, be it without entries. */
    boolean hasProceedings() {
        return hasProceedings;
    }

    private void sort(List<PrintedRow> rows) {
        int head = 0;
        while (head < rows.size() && !proceedingsTable.isHead(rows.get(head))) {
            head++;
        }
        sortWithoutHead(rows.subList(0, head));
        if (head < rows.size()) {
            hasProceedings = true;
            proceedings.addAll(rows.subList(head, rows.size()));
        }
    }

    private void sortWithoutHead(List<PrintedRow> rows) {
        if (summaryTable.isThis(rows)) {
            summary.addAll(rows);
        } else if (proceedingsTable.isPart(rows)) {
            hasProceedings = true;
            proceedings.addAll(rows);
        } else if (!rows.stream().allMatch(this::isOwn)) {
            rows.stream().map(FormTables::text).filter(text -> !text.isBlank()).forEach(notes::unknownTable);
        }
    }

    /** Whether a row says nothing but what boxes of the form say. */
    private boolean isOwn(PrintedRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .allMatch(paragraph -> paragraph.text().isBlank() || original.isOwnLine(paragraph.text()));
    }

    private static String text(PrintedRow row) {
        return row.cells().stream().map(PrintedCell::text).collect(Collectors.joining("\n"));
    }
}
