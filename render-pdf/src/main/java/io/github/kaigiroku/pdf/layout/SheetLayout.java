package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormColumn;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextRole;
import java.io.IOException;
import java.util.StringJoiner;

/** 様式の割付: draws the blocks of a sheet one below the other. A new kind of block is handled here. */
final class SheetLayout implements FormBlockVisitor<SheetLayout.Drawing> {

    /** How one block is drawn. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    private final Pen pen;
    private final FormSheet sheet;
    private final PageLayout page;
    private final PageFlow flow;
    private final FormGrid whole;

    SheetLayout(Pen pen, FormSheet sheet) {
        this.pen = pen;
        this.sheet = sheet;
        this.page = sheet.page();
        this.flow = new PageFlow(pen.canvas(), page.linesPerPage());
        this.whole = new FormGrid(page, (width() - 2 * page.cellPadding()) / page.fontSize());
    }

    void draw() throws IOException {
        String name = name();
        if (!name.isEmpty()) {
            pen.canvas().bookmark(1, name, whole.top(0));
        }
        for (FormBlock block : sheet.blocks()) {
            block.accept(this).draw();
        }
        pen.canvas().endPage();
    }

    /** The sheet's name in the outline: its mark and its title. */
    private String name() {
        StringJoiner name = new StringJoiner("　");
        for (FormBlock block : sheet.blocks()) {
            if (block instanceof FormLines lines && lines.role() != TextRole.TEXT && !lines.isEmpty()) {
                for (Paragraph paragraph : lines.paragraphs()) {
                    name.add(paragraph.text());
                }
            }
        }
        return name.toString().strip();
    }

    /** How wide the sheet is: as its widest table, or as equal margins leave it. */
    private double width() {
        Widths widths = new Widths(page);
        double widest = 0;
        for (FormBlock block : sheet.blocks()) {
            widest = Math.max(widest, block.accept(widths));
        }
        return widest > 0 ? widest : Math.max(page.fontSize() + 2 * page.cellPadding(), page.width() - 2 * page.left());
    }

    @Override
    public Drawing lines(FormLines lines) {
        return () -> new LinesLayout(pen, whole, flow).draw(lines);
    }

    @Override
    public Drawing boxes(FormBoxes boxes) {
        return () -> new BoxesLayout(pen, whole, flow).draw(boxes);
    }

    @Override
    public Drawing rows(FormRows rows) {
        FormGrid grid = new FormGrid(page, rows.labelWidth(), rows.textWidth());
        return () -> new RowsLayout(pen, grid, flow, rows).draw();
    }

    @Override
    public Drawing entries(FormEntries entries) {
        double[] widths = new double[entries.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = entries.columns().get(i).width();
        }
        FormGrid grid = new FormGrid(page, widths);
        return () -> new EntriesLayout(pen, grid, flow, entries).draw();
    }

    /** How wide each kind of block is, from rule to rule in pt; 0 for what has no width of its own. */
    private record Widths(PageLayout page) implements FormBlockVisitor<Double> {

        @Override
        public Double lines(FormLines lines) {
            return 0.0;
        }

        @Override
        public Double boxes(FormBoxes boxes) {
            return boxes.boxWidth() * boxes.labels().size();
        }

        @Override
        public Double rows(FormRows rows) {
            return page.columnWidth(rows.labelWidth()) + page.columnWidth(rows.textWidth());
        }

        @Override
        public Double entries(FormEntries entries) {
            double width = 0;
            for (FormColumn column : entries.columns()) {
                width += page.columnWidth(column.width());
            }
            return width;
        }
    }
}
