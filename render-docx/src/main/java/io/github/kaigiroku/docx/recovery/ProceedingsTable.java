package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.ProceedingsPart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 様式第２号の表の読み取り: a row for each entry. */
final class ProceedingsTable {

    private static final Set<String> STYLES = Arrays.stream(EntryKind.values())
            .map(kind -> FormStyle.of(kind).label())
            .collect(Collectors.toUnmodifiableSet());

    private final String head;
    private final Set<String> printed;

    ProceedingsTable(FormProfile profile, List<String> printed) {
        this.printed = Set.copyOf(printed);
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

    /** Whether a row is the form's head. */
    boolean isHead(PrintedRow row) {
        return head(row.left().text(), row.right().text()).equals(head);
    }

    /** Whether rows without a head are this form's: one of them has an anchor, a style or the text of an entry. */
    boolean isPart(List<PrintedRow> rows) {
        return rows.stream().map(PrintedEntry::of).anyMatch(this::isEntry);
    }

    private boolean isEntry(PrintedEntry entry) {
        return entry.anchor() != Alignment.NONE
                || STYLES.contains(entry.style())
                || (!entry.isBlank() && printed.contains(entry.key()));
    }

    /** The entries that rows print. */
    List<PrintedEntry> entries(List<PrintedRow> rows) {
        return rows.stream()
                .filter(row -> !isHead(row))
                .map(PrintedEntry::of)
                .filter(entry -> !entry.isBlank())
                .toList();
    }
}
