package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;

/** 決裁欄の割付: a table of empty boxes below their labels. */
final class BoxesLayout {

    private final Pen pen;
    private final FormGrid grid;
    private final PageFlow flow;

    BoxesLayout(Pen pen, FormGrid grid, PageFlow flow) {
        this.pen = pen;
        this.grid = grid;
        this.flow = flow;
    }

    void draw(FormBoxes boxes) throws IOException {
        double height = 1 + boxes.boxHeight() / grid.pitch();
        flow.align();
        if (flow.rest() < height && flow.line() > 0) {
            flow.breakPage();
        }
        double left = left(boxes);
        Element table = pen.canvas().document().add(Tag.TABLE);
        labels(boxes, table, left);
        Element row = table.add(Tag.ROW);
        for (int i = 0; i < boxes.labels().size(); i++) {
            row.add(Tag.CELL).finish();
        }
        row.finish();
        table.finish();
        rules(boxes, left, height);
        flow.advance(height);
        flow.align();
    }

    private double left(FormBoxes boxes) {
        double free =
                grid.right() - grid.left() - boxes.boxWidth() * boxes.labels().size();
        return switch (boxes.align()) {
            case START, SPREAD -> grid.left();
            case CENTER -> grid.left() + Math.max(0, free) / 2;
            case END -> grid.left() + Math.max(0, free);
        };
    }

    private void labels(FormBoxes boxes, Element table, double left) throws IOException {
        Element row = table.add(Tag.ROW);
        int width = (int) (boxes.boxWidth() / grid.em() * Measure.EM);
        for (int i = 0; i < boxes.labels().size(); i++) {
            Paragraph label = boxes.labels().get(i);
            Element cell = row.add(Tag.COLUMN_HEADER);
            SetText text = pen.setter().centred(label, width, grid.em());
            if (!text.isEmpty()) {
                double baseline = grid.baseline(flow.line(), text.face().size());
                pen.canvas().text(cell, text.lines(), text.face(), left + i * boxes.boxWidth(), baseline);
            }
            cell.finish();
        }
        row.finish();
    }

    private void rules(FormBoxes boxes, double left, double height) {
        double right = left + boxes.boxWidth() * boxes.labels().size();
        double top = grid.top(flow.line());
        double bottom = grid.top(flow.line() + height);
        for (double y : new double[] {top, grid.top(flow.line() + 1), bottom}) {
            pen.canvas().rule(left, y, right, y);
        }
        for (int i = 0; i <= boxes.labels().size(); i++) {
            double x = left + i * boxes.boxWidth();
            pen.canvas().rule(x, top, x, bottom);
        }
    }
}
