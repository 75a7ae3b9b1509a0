package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 列の見出し: what each column of a table of remarks holds. */
final class Columns {

    /** Whatever it is called, a head beside that of the speakers that names what is said. */
    private static final Pattern TEXT = Pattern.compile("(?s).{0,12}(?:発言|内容|経過|要旨|意見|質疑|議事|審議).{0,20}");

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
        int speaker = kinds.indexOf(LabelKind.COLUMN_SPEAKER);
        int behind = speaker + 1;
        if (speaker >= 0
                && behind < cells.size()
                && kinds.get(behind) == null
                && TEXT.matcher(cells.get(behind).text()).matches()) {
            kinds.set(behind, LabelKind.COLUMN_TEXT);
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
