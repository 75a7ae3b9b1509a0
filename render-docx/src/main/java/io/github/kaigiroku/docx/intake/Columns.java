package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 列の見出し: what each column of a table of remarks holds. */
final class Columns {

    private final List<@Nullable LabelKind> kinds;

    private Columns(List<@Nullable LabelKind> kinds) {
        this.kinds = kinds;
    }

    /** The columns that a row of heads announces; null when it is no such row. */
    static @Nullable Columns of(List<Cell> cells, Labels labels) {
        List<@Nullable LabelKind> kinds = new ArrayList<>();
        for (Cell cell : cells) {
            kinds.add(labels.column(cell.text()));
        }
        boolean heads = kinds.contains(LabelKind.COLUMN_SPEAKER) && kinds.contains(LabelKind.COLUMN_TEXT);
        return heads ? new Columns(kinds) : null;
    }

    /** Takes a row of entries; cells beyond the heads belong to the text. */
    void take(List<Cell> cells, Entries entries) {
        List<Slice> speaker = new ArrayList<>();
        List<Slice> text = new ArrayList<>();
        List<Slice> decision = new ArrayList<>();
        int shift = cells.size() < kinds.size() ? kinds.size() - cells.size() : 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            LabelKind kind = i + shift < kinds.size() ? kinds.get(i + shift) : null;
            if (kind == LabelKind.COLUMN_NUMBER) {
                cell.form();
            } else if (kind == LabelKind.COLUMN_SPEAKER) {
                speaker.addAll(cell.printed());
            } else if (kind == LabelKind.COLUMN_DECISION) {
                decision.addAll(cell.printed());
            } else if (kind == LabelKind.COLUMN_ITEM) {
                cell.printed().forEach(entries::heading);
            } else {
                text.addAll(cell.paragraphs());
            }
        }
        if (!speaker.isEmpty() || !text.stream().allMatch(Slice::isBlank)) {
            entries.row(speaker, text);
        }
        if (!decision.isEmpty()) {
            entries.decision(decision);
        }
    }
}
