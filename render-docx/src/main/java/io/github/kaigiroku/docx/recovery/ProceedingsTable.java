package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.form.FormProfile;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.ArrayList;
import java.util.List;

/** 様式第２号の表の読み取り: a row for each entry. Entries that still read the same are left as they were. */
final class ProceedingsTable {

    private final String head;
    private final OriginalForms original;

    ProceedingsTable(FormProfile profile, OriginalForms original) {
        this.head =
                head(profile.proceedings().speakerLabel(), profile.proceedings().textLabel());
        this.original = original;
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

    /** The entries, given those that were printed before. */
    List<ProceedingsEntry> read(PrintedBlock.Table table, List<ProceedingsEntry> before, EntryReader reader) {
        List<PrintedEntry> after = table.rows().stream()
                .filter(row -> !isHead(row))
                .map(ProceedingsTable::entry)
                .filter(entry -> !entry.isBlank())
                .toList();
        List<String> keys = after.stream().map(PrintedEntry::key).toList();
        List<String> printed = original.entries().size() == before.size() ? original.entries() : List.of();
        int[] originals = Alignment.of(printed, keys);
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            ProceedingsEntry known = originals[i] == Alignment.NONE ? null : before.get(originals[i]);
            boolean unchanged = known != null && printed.get(originals[i]).equals(keys.get(i));
            entries.add(unchanged ? known : reader.read(known, after.get(i), i));
        }
        return entries;
    }

    private static PrintedEntry entry(PrintedRow row) {
        PrintedCell cell = row.right();
        String speaker = row.left().text().replace('\n', ' ').strip();
        String style = cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> paragraph.style())
                .findFirst()
                .orElse("");
        return new PrintedEntry(style, speaker, cell.text());
    }
}
