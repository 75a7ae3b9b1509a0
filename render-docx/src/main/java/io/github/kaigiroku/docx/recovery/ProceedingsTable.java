package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.ProceedingsPart;
import java.util.List;

/** 様式第２号の表の読み取り: a row for each entry. */
final class ProceedingsTable {

    private final String head;

    ProceedingsTable(FormProfile profile) {
        this.head = profile.parts(ProceedingsPart.class).stream()
                .map(part -> head(
                        head(part.columns().get(0)),
                        head(part.columns().get(part.columns().size() - 1))))
                .findFirst()
                .orElse("");
    }

    private static String head(ColumnForm column) {
        return column.head() == null ? "" : column.head();
    }

    private static String head(String speaker, String text) {
        return Wording.key(speaker) + '\u001F' + Wording.key(text);
    }

    private boolean isHead(PrintedRow row) {
        return head(row.left().text(), row.right().text()).equals(head);
    }

    /** Whether a table is this form's: it has the form's head. */
    boolean isThis(PrintedBlock.Table table) {
        return table.rows().stream().anyMatch(this::isHead);
    }

    /** The entries that the table prints. */
    List<PrintedEntry> entries(PrintedBlock.Table table) {
        return table.rows().stream()
                .filter(row -> !isHead(row))
                .map(PrintedEntry::of)
                .filter(entry -> !entry.isBlank())
                .toList();
    }
}
