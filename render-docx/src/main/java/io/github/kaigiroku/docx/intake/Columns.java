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
    private final List<Cell> heads;
    private final boolean hasSpans;

    private Columns(List<@Nullable LabelKind> kinds, List<Cell> heads) {
        this.kinds = kinds;
        this.heads = heads;
        this.hasSpans = heads.stream().anyMatch(cell -> cell.span() > 1);
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
        int text = kinds.indexOf(LabelKind.COLUMN_TEXT);
        if (kinds.contains(LabelKind.COLUMN_ANSWER) && speaker < 0 && text >= 0) {
            kinds.set(text, LabelKind.COLUMN_QUESTION);
        }
        boolean answered = kinds.contains(LabelKind.COLUMN_QUESTION) && kinds.contains(LabelKind.COLUMN_ANSWER);
        boolean spoken = kinds.contains(LabelKind.COLUMN_SPEAKER) && kinds.contains(LabelKind.COLUMN_TEXT);
        return answered || spoken ? new Columns(kinds, cells) : null;
    }

    /** Whether a row is one cell over the whole width, or over speaker and text, with nothing beside it. */
    boolean isWhole(List<Cell> cells) {
        List<Cell> printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (printed.size() != 1) {
            return false;
        }
        Cell only = printed.get(0);
        return cells.size() == 1 || (only.span() > 1 && coversTwo(only));
    }

    /** Whether a cell stands below two heads, of which the first is no number of the row. */
    private boolean coversTwo(Cell cell) {
        long covered = heads.stream()
                .filter(head -> head.column() < cell.end() && head.end() > cell.column())
                .filter(head -> kinds.get(heads.indexOf(head)) != LabelKind.COLUMN_NUMBER)
                .count();
        return covered > 1;
    }

    /** What a cell holds: by the grid where cells were merged, and otherwise by its number, counted from the right. */
    private @Nullable LabelKind kind(List<Cell> cells, int index) {
        boolean isMerged = hasSpans || cells.stream().anyMatch(cell -> cell.span() > 1);
        if (!isMerged) {
            int at = index + Math.max(0, kinds.size() - cells.size());
            return at < kinds.size() ? kinds.get(at) : null;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (cells.get(index).column() < heads.get(i).end()) {
                return kinds.get(i);
            }
        }
        return null;
    }

    /** Takes a row of entries; cells beyond the heads belong to the text. */
    void take(List<Cell> cells, RemarkRows remarks) {
        var row = new RemarkRow(remarks);
        for (int i = 0; i < cells.size(); i++) {
            LabelKind kind = kind(cells, i);
            if (kind == null && isBefore(cells, i)) {
                cells.get(i).printed().forEach(remarks::note);
            } else if (kind == null && i < kinds.size() && !heads.get(i).isBlank()) {
                row.note(cells.get(i));
            } else {
                row.add(kind, cells.get(i));
            }
        }
        row.finish(kinds.contains(LabelKind.COLUMN_ANSWER));
    }

    /** Whether a cell below a head that nobody knows, such as 時刻, stands before that of the speaker or the text. */
    private boolean isBefore(List<Cell> cells, int index) {
        for (int i = index + 1; i < cells.size(); i++) {
            LabelKind kind = kind(cells, i);
            if (kind == LabelKind.COLUMN_SPEAKER
                    || kind == LabelKind.COLUMN_TEXT
                    || kind == LabelKind.COLUMN_QUESTION) {
                return true;
            }
        }
        return false;
    }
}
