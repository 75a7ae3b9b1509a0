package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormColumn;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 表頭: the head of the proceedings' table, each label in the middle of its cell. */
final class EntriesHead {

    private final Canvas canvas;
    private final FormGrid grid;
    private final List<SetText> labels = new ArrayList<>();
    private final int height;

    EntriesHead(Pen pen, FormGrid grid, FormEntries entries) {
        this.canvas = pen.canvas();
        this.grid = grid;
        int most = (int) Math.ceil(entries.headLines());
        for (FormColumn column : entries.columns()) {
            SetText label = pen.setter().centred(column.head(), grid.textWidth(labels.size()), grid.em());
            most = Math.max(most, label.size());
            labels.add(label);
        }
        height = entries.hasHead() ? most : 0;
    }

    /** How many lines it takes; 0 without a head. */
    int height() {
        return height;
    }

    /** Draws the head of the table. */
    void draw(Element table, double line) throws IOException {
        Element head = table.add(Tag.TABLE_HEAD);
        Element row = head.add(Tag.ROW);
        for (int i = 0; i < labels.size(); i++) {
            Element cell = row.add(Tag.COLUMN_HEADER);
            SetText label = labels.get(i);
            if (!label.isEmpty()) {
                canvas.text(cell, label.lines(), label.face(), grid.textLeft(i), baseline(label, line));
            }
            cell.finish();
        }
        row.finish();
        head.finish();
    }

    /** Draws the head once more, on a further page. */
    void repeat(double line) {
        for (int i = 0; i < labels.size(); i++) {
            SetText label = labels.get(i);
            if (!label.isEmpty()) {
                canvas.repetition(label.lines(), label.face(), grid.textLeft(i), baseline(label, line));
            }
        }
    }

    private double baseline(SetText label, double line) {
        return grid.baseline(line + (height - label.size()) / 2.0, label.face().size());
    }
}
