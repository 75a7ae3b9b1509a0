package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.List;

/** 表頭: the head of the proceedings' table, both labels in the middle of their cells. */
final class ProceedingsHead {

    private final Canvas canvas;
    private final FormGrid grid;
    private final List<ComposedLine> speaker;
    private final List<ComposedLine> text;
    private final int height;

    ProceedingsHead(Pen pen, FormGrid grid, ProceedingsSheet sheet) {
        this.canvas = pen.canvas();
        this.grid = grid;
        speaker = pen.setter().centred(sheet.speakerLabel(), grid.labelWidth());
        text = pen.setter().centred(sheet.textLabel(), grid.textWidth());
        int least = (int) Math.ceil(sheet.layout().headLines());
        height = Math.max(least, Math.max(speaker.size(), text.size()));
    }

    /** How many lines it takes. */
    int height() {
        return height;
    }

    /** Draws the head of the table. */
    void draw(Element table, int line) throws IOException {
        Element head = table.add(Tag.TABLE_HEAD);
        Element row = head.add(Tag.ROW);
        draw(row.add(Tag.COLUMN_HEADER), speaker, grid.labelLeft(), line);
        draw(row.add(Tag.COLUMN_HEADER), text, grid.textLeft(), line);
        row.finish();
        head.finish();
    }

    /** Draws the head once more, on a further page. */
    void repeat(int line) {
        if (!speaker.isEmpty()) {
            canvas.repetition(speaker, grid.labelLeft(), baseline(speaker, line));
        }
        if (!text.isEmpty()) {
            canvas.repetition(text, grid.textLeft(), baseline(text, line));
        }
    }

    private void draw(Element cell, List<ComposedLine> label, double left, int line) throws IOException {
        if (!label.isEmpty()) {
            canvas.text(cell, label, left, baseline(label, line));
        }
        cell.finish();
    }

    private double baseline(List<ComposedLine> label, int line) {
        return grid.baseline(line + (height - label.size()) / 2.0);
    }
}
