package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.SummaryRow;
import io.github.kaigiroku.form.SummarySheet;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.List;

/**
 * 様式第１号の割付: a table of rows that have a least height and grow with their content. A row that does not fit goes on
 * on the next page; the rules are closed on each.
 */
final class SummaryLayout {

    private final Pen pen;
    private final Canvas canvas;
    private final FormGrid grid;
    private final TableFrame frame;
    private double line;

    SummaryLayout(Pen pen, FormGrid grid) {
        this.pen = pen;
        this.canvas = pen.canvas();
        this.grid = grid;
        this.frame = new TableFrame(canvas, grid);
    }

    void draw(SummarySheet sheet) throws IOException {
        line = new SheetHead(pen, grid).draw(sheet);
        if (!sheet.rows().isEmpty()) {
            Element table = canvas.document().add(Tag.TABLE);
            frame.open(line);
            for (SummaryRow row : sheet.rows()) {
                draw(table, row);
            }
            frame.close(line);
            table.finish();
        }
        canvas.endPage();
    }

    private void draw(Element table, SummaryRow row) throws IOException {
        Element tableRow = table.add(Tag.ROW);
        Element header = tableRow.add(Tag.ROW_HEADER);
        Element cell = tableRow.add(Tag.CELL);
        List<ComposedLine> label = pen.setter().label(row.label(), grid.labelWidth());
        CellText content = content(cell, row.paragraphs());
        drawFirstPart(row, header, label, content);
        while (content.linesLeft() > 0) {
            breakPage();
            drawPart(content, content.linesLeft());
        }
        frame.across(line);
        header.finish();
        cell.finish();
        tableRow.finish();
    }

    private void drawFirstPart(SummaryRow row, Element header, List<ComposedLine> label, CellText content)
            throws IOException {
        double needed = Math.max(content.linesLeft(), label.size());
        double least = Math.max(row.leastLines(), needed);
        if (rest() < Math.max(1, label.size())) {
            breakPage();
        }
        // A row gives up its blank lines rather than begin on the next page.
        double height = Math.min(least, rest());
        if (!label.isEmpty()) {
            double above = (height - label.size()) / 2;
            canvas.text(header, label, grid.labelLeft(), grid.baseline(line + above));
        }
        drawPart(content, height);
    }

    /** Draws as much of the content as there is room for, in the middle of the row if that is all of it. */
    private void drawPart(CellText content, double height) throws IOException {
        double used = Math.min(height, rest());
        double above = Math.max(0, (used - content.linesLeft()) / 2);
        content.draw(canvas, grid, (int) used, grid.textLeft(), line + above);
        line += used;
    }

    private CellText content(Element cell, List<Paragraph> paragraphs) {
        CellText content = new CellText(cell);
        for (Paragraph paragraph : paragraphs) {
            Element element = paragraphs.size() > 1 ? cell.add(Tag.PARAGRAPH) : cell;
            content.add(element, pen.setter().lines(paragraph, grid.textWidth()));
        }
        return content;
    }

    private double rest() {
        return grid.linesPerPage() - line;
    }

    private void breakPage() throws IOException {
        frame.close(line);
        canvas.endPage();
        line = 0;
        frame.open(line);
    }
}
