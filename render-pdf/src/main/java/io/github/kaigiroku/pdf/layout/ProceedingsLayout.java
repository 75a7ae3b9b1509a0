package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SheetEntry;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;

/**
 * 様式第２号の割付: a table of speakers and what was said. Blank lines stand between entries, but not at the top or the
 * bottom of a page; an entry goes on over as many pages as it needs, a single line of it where no more fits.
 */
final class ProceedingsLayout {

    private final Pen pen;
    private final Canvas canvas;
    private final FormGrid grid;
    private final TableFrame frame;
    private final ProceedingsSheet sheet;
    private final ProceedingsHead head;
    private final EntryCells cells;
    private int line;
    private int blanks;

    ProceedingsLayout(Pen pen, FormGrid grid, ProceedingsSheet sheet) {
        this.pen = pen;
        this.canvas = pen.canvas();
        this.grid = grid;
        this.sheet = sheet;
        this.frame = new TableFrame(canvas, grid);
        this.head = new ProceedingsHead(pen, grid, sheet);
        this.cells = new EntryCells(pen, grid);
    }

    void draw() throws IOException {
        line = new SheetHead(pen, grid).draw(sheet);
        Element table = canvas.document().add(Tag.TABLE);
        frame.open(line);
        head.draw(table, line);
        endHead();
        Element body = table.add(Tag.TABLE_BODY);
        for (SheetEntry entry : sheet.entries()) {
            draw(body, entry);
        }
        frame.close(line);
        body.finish();
        table.finish();
        canvas.endPage();
    }

    private void draw(Element body, SheetEntry entry) throws IOException {
        skipBlanks();
        Element row = body.add(Tag.ROW);
        EntryCells.Row text = cells.of(row, entry);
        cells.bookmark(entry, grid.top(line));
        while (text.linesLeft() > 0) {
            if (line >= grid.linesPerPage()) {
                breakPage();
            }
            int count = Math.min(text.linesLeft(), grid.linesPerPage() - line);
            text.draw(count, line);
            line += count;
        }
        text.finish();
        row.finish();
        blanks = sheet.layout().blankLines();
    }

    private void skipBlanks() throws IOException {
        line += blanks;
        if (line >= grid.linesPerPage()) {
            line = grid.linesPerPage();
            breakPage();
        }
    }

    private void breakPage() throws IOException {
        frame.close(line);
        canvas.endPage();
        line = 0;
        frame.open(line);
        // A head as high as the page would leave no room for anything else.
        if (sheet.layout().repeatHead() && head.height() < grid.linesPerPage()) {
            head.repeat(line);
            endHead();
        }
    }

    private void endHead() {
        line += head.height();
        frame.across(line);
    }
}
