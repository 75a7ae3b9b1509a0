package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 発言の表の一行: what the cells of one row hold, put together until the row ends. */
final class RemarkRow {

    private final RemarkRows remarks;
    private final List<Slice> speaker = new ArrayList<>();
    private final List<Slice> text = new ArrayList<>();
    private final List<Slice> answer = new ArrayList<>();
    private final List<Slice> decision = new ArrayList<>();
    private final List<Slice> notes = new ArrayList<>();
    private boolean goesOn;

    RemarkRow(RemarkRows remarks) {
        this.remarks = remarks;
    }

    /** A cell below a head; where the head is of no other kind, the cell is part of the text. */
    void add(@Nullable LabelKind kind, Cell cell) {
        if (kind == LabelKind.COLUMN_NUMBER) {
            cell.form();
        } else if (kind == LabelKind.COLUMN_SPEAKER) {
            goesOn = cell.continued();
            speaker.addAll(cell.printed());
        } else if (kind == LabelKind.COLUMN_DECISION) {
            decision.addAll(cell.printed());
        } else if (kind == LabelKind.COLUMN_ANSWER) {
            answer.addAll(cell.paragraphs());
        } else if (kind == LabelKind.COLUMN_ITEM) {
            cell.printed().forEach(remarks::heading);
        } else {
            text.addAll(cell.paragraphs());
        }
    }

    /** A cell below a head that nobody knows, such as 備考; it is told behind what was said. */
    void note(Cell cell) {
        notes.addAll(cell.printed());
    }

    /**
     * The row ends, and becomes entries.
     *
     * @param isAnswered whether its text is a question, with the answer in a column of its own
     */
    void finish(boolean isAnswered) {
        if (isAnswered) {
            remarks.ofKind(RemarkKind.QUESTION, speaker, text);
            remarks.ofKind(RemarkKind.ANSWER, List.of(), answer);
        } else {
            remark();
        }
        if (!decision.isEmpty()) {
            remarks.decision(decision);
        }
        notes.forEach(remarks::note);
    }

    private void remark() {
        if (goesOn && speaker.isEmpty()) {
            remarks.goesOn(text);
        } else if (!speaker.isEmpty() || !text.stream().allMatch(Slice::isBlank)) {
            remarks.row(speaker, text);
        }
    }
}
