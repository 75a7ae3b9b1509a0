package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.List;

/**
 * 項目の表の割付: a table of rows that have a least height and grow with their content. A row that does not fit goes on on
 * the next page; the rules are closed on each.
 */
final class RowsLayout implements PageFlow.Break {

    private final Pen pen;
    private final FormGrid grid;
    private final PageFlow flow;
    private final FormRows rows;
    private final TableFrame frame;

    RowsLayout(Pen pen, FormGrid grid, PageFlow flow, FormRows rows) {
        this.pen = pen;
        this.grid = grid;
        this.flow = flow;
        this.rows = rows;
        this.frame = new TableFrame(pen.canvas(), grid, rows.ruled());
    }

    void draw() throws IOException {
        if (rows.rows().isEmpty()) {
            return;
        }
        Element table = pen.canvas().document().add(Tag.TABLE);
        frame.open(flow.line());
        flow.begin(this);
        for (FormRow row : rows.rows()) {
            draw(table, row);
        }
        frame.close(flow.line());
        flow.end();
        table.finish();
    }

    @Override
    public void close(double line) {
        frame.close(line);
    }

    @Override
    public double open() {
        frame.open(0);
        return 0;
    }

    private void draw(Element table, FormRow row) throws IOException {
        Element tableRow = table.add(Tag.ROW);
        Element header = tableRow.add(Tag.ROW_HEADER);
        Element cell = tableRow.add(Tag.CELL);
        CellText label = label(header, row.label());
        CellText content = content(cell, row.paragraphs());
        drawFirstPart(row, label, content);
        while (content.linesLeft() + label.linesLeft() > 0) {
            flow.breakPage();
            double height = Math.min(flow.rest(), Math.max(content.linesLeft(), label.linesLeft()));
            label.draw(pen.canvas(), grid, (int) height, grid.textLeft(0), flow.line());
            drawPart(content, height);
        }
        frame.across(flow.line());
        header.finish();
        cell.finish();
        tableRow.finish();
    }

    private CellText label(Element header, List<Paragraph> lines) {
        CellText label = new CellText(header);
        for (Paragraph line : lines) {
            label.add(header, pen.setter().label(line, grid.textWidth(0), grid.em()));
        }
        return label;
    }

    private void drawFirstPart(FormRow row, CellText label, CellText content) throws IOException {
        int labelLines = label.linesLeft();
        double needed = Math.max(content.linesLeft(), labelLines);
        double least = Math.max(row.leastLines(), needed);
        if (flow.rest() < Math.max(1, labelLines) && flow.line() > 0) {
            flow.breakPage();
        }
        // A row gives up its blank lines rather than begin on the next page.
        double height = Math.min(least, flow.rest());
        double above = Math.max(0, (height - labelLines) / 2);
        label.draw(pen.canvas(), grid, (int) Math.min(labelLines, height), grid.textLeft(0), flow.line() + above);
        drawPart(content, height);
    }

    /** Draws as much of the content as there is room for, in the middle of the row if that is all of it. */
    private void drawPart(CellText content, double height) throws IOException {
        double used = Math.min(height, flow.rest());
        double above = Math.max(0, (used - content.linesLeft()) / 2);
        content.draw(pen.canvas(), grid, (int) used, grid.textLeft(1), flow.line() + above);
        flow.advance(used);
    }

    private CellText content(Element cell, List<Paragraph> paragraphs) {
        CellText content = new CellText(cell);
        for (Paragraph paragraph : paragraphs) {
            Element element = paragraphs.size() > 1 ? cell.add(Tag.PARAGRAPH) : cell;
            content.add(element, pen.setter().set(paragraph, grid.textWidth(1), grid.em()));
        }
        return content;
    }
}
