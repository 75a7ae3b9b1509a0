package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 審議の記録の割付: the proceedings as a table, or as paragraphs. Blank lines stand between entries, but not at the top or
 * the bottom of a page; an entry goes on over as many pages as it needs, a single line of it where no more fits. Headings
 * stay with what follows them, and a speaker's label stays whole.
 */
final class EntriesLayout implements PageFlow.Break {

    /** However many headings follow each other, so many stay together. */
    private static final int MOST_TOGETHER = 6;

    private final Pen pen;
    private final FormGrid grid;
    private final PageFlow flow;
    private final FormEntries entries;
    private final TableFrame frame;
    private final EntriesHead head;
    private final List<EntryRow> together = new ArrayList<>();
    private boolean first = true;

    EntriesLayout(Pen pen, FormGrid grid, PageFlow flow, FormEntries entries) {
        this.pen = pen;
        this.grid = grid;
        this.flow = flow;
        this.entries = entries;
        this.frame = new TableFrame(pen.canvas(), grid, entries.isTable() && entries.ruled());
        this.head = new EntriesHead(pen, grid, entries);
    }

    void draw() throws IOException {
        flow.align();
        if (entries.isTable()) {
            drawTable();
        } else {
            drawEntries(pen.canvas().document());
        }
    }

    private void drawTable() throws IOException {
        if (flow.rest() < head.height() + 1 && flow.line() > 0) {
            flow.breakPage();
        }
        Element table = pen.canvas().document().add(Tag.TABLE);
        frame.open(flow.line());
        if (head.height() > 0) {
            head.draw(table, flow.line());
            flow.advance(head.height());
            frame.across(flow.line());
        }
        flow.begin(this);
        Element body = table.add(Tag.TABLE_BODY);
        drawEntries(body);
        frame.close(flow.line());
        flow.end();
        body.finish();
        table.finish();
    }

    private void drawEntries(Element body) throws IOException {
        for (FormEntry entry : entries.entries()) {
            EntryRow row = new EntryRow(pen, grid, entries, entry, body);
            together.add(row);
            if (!row.isHeading() || together.size() == MOST_TOGETHER) {
                drawTogether();
            }
        }
        drawTogether();
    }

    @Override
    public void close(double line) {
        frame.close(line);
    }

    @Override
    public double open() {
        frame.open(0);
        // A head as high as the page would leave no room for anything else.
        if (!entries.repeatHead() || head.height() == 0 || head.height() >= flow.linesPerPage()) {
            return 0;
        }
        head.repeat(0);
        frame.across(head.height());
        return head.height();
    }

    /** Draws headings and the entry after them, on one page as far as they stay together. */
    private void drawTogether() throws IOException {
        int needed = needed();
        for (EntryRow row : together) {
            skipBlanks();
            if (flow.rest() < needed && needed <= flow.linesPerPage() - head.height() && !isTop()) {
                flow.breakPage();
            }
            needed = 0;
            draw(row);
        }
        together.clear();
    }

    private boolean isTop() {
        return flow.line() <= (entries.repeatHead() ? head.height() : 0);
    }

    /** How many lines must stand on one page: all headings, and the first line or the label of what follows. */
    private int needed() {
        int lines = 0;
        for (EntryRow row : together) {
            lines += row.isHeading()
                    ? row.linesLeft() + entries.blankLines()
                    : Math.min(row.linesLeft(), Math.max(1, row.labelLines()));
        }
        return lines;
    }

    private void draw(EntryRow row) throws IOException {
        row.bookmark(grid.top(flow.line()));
        while (row.linesLeft() > 0) {
            if (flow.rest() < 1) {
                flow.breakPage();
            }
            int count = Math.min(row.linesLeft(), (int) flow.rest());
            row.draw(count, flow.line());
            flow.advance(count);
        }
        row.finish();
    }

    private void skipBlanks() throws IOException {
        flow.advance(first ? 0 : entries.blankLines());
        first = false;
        if (flow.rest() < 1) {
            flow.breakPage();
        }
    }
}
