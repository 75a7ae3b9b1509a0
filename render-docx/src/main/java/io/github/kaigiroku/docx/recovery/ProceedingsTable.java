package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.form.EntryKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 審議の記録の読み取り: a row of a table, or paragraphs outside of tables, for each entry. */
final class ProceedingsTable {

    private static final Set<String> STYLES = Arrays.stream(EntryKind.values())
            .map(kind -> FormStyle.of(kind).label())
            .collect(Collectors.toUnmodifiableSet());

    private final EntryLayout layout;
    private final Set<String> printed;
    private final Set<String> beginnings;

    ProceedingsTable(EntryLayout layout, List<String> printed) {
        this.layout = layout;
        this.printed = Set.copyOf(printed);
        this.beginnings = printed.stream().map(ProceedingsTable::firstLine).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row is the form's head. */
    boolean isHead(PrintedRow row) {
        return layout.isHead(row.cells().stream().map(PrintedCell::text).toList());
    }

    /** Whether rows without a head are this form's: one of them has an anchor, a style or the text of an entry. */
    boolean isPart(List<PrintedRow> rows) {
        return rows.stream().map(row -> PrintedEntry.of(row, layout)).anyMatch(this::isEntry);
    }

    private boolean isEntry(PrintedEntry entry) {
        return entry.anchor() != Alignment.NONE
                || STYLES.contains(entry.style())
                || (!entry.isBlank() && printed.contains(entry.key()));
    }

    /** Whether a line outside of tables belongs to an entry. */
    static boolean isLine(PrintedParagraph line) {
        return STYLES.contains(FormStyle.openName(line.style()));
    }

    /** The entries that rows print. */
    List<PrintedEntry> entries(List<PrintedRow> rows) {
        return rows.stream()
                .filter(row -> !isHead(row))
                .map(row -> PrintedEntry.of(row, layout))
                .filter(entry -> !entry.isBlank())
                .toList();
    }

    /** The entries of forms without a table: each begins with an anchor, in another style, or with a speaker. */
    List<PrintedEntry> lines(List<PrintedBlock> blocks) {
        List<PrintedEntry> entries = new ArrayList<>();
        List<PrintedParagraph> open = new ArrayList<>();
        for (PrintedBlock block : blocks) {
            if (block instanceof PrintedBlock.Line line && isLine(line.paragraph())) {
                if (!open.isEmpty() && begins(line.paragraph(), open)) {
                    entries.add(PrintedEntry.of(open, layout));
                    open.clear();
                }
                open.add(line.paragraph());
            }
        }
        if (!open.isEmpty()) {
            entries.add(PrintedEntry.of(open, layout));
        }
        return entries;
    }

    /** LibreOffice repeats the anchor of an entry in each of its paragraphs. */
    private boolean begins(PrintedParagraph line, List<PrintedParagraph> open) {
        PrintedEntry alone = PrintedEntry.of(List.of(line), layout);
        boolean anotherAnchor = alone.anchor() != Alignment.NONE && alone.anchor() != PrintedEntry.anchor(open);
        return anotherAnchor
                || !line.style().equals(open.get(0).style())
                || !alone.speaker().isEmpty()
                || beginnings.contains(alone.key());
    }

    private static String firstLine(String key) {
        int end = key.indexOf('\n');
        return end < 0 ? key : key.substring(0, end);
    }
}
