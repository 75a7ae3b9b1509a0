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
import java.util.stream.Collectors;

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
        return sheet.blocks().stream()
                .filter(FormLines.class::isInstance)
                .map(FormLines.class::cast)
                .filter(lines -> lines.role() != TextRole.TEXT && !lines.isEmpty())
                .flatMap(lines -> lines.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("　"))
                .strip();
    }

    /** How wide the sheet is: as its widest table, or as equal margins leave it. */
    private double width() {
        double widest = sheet.blocks().stream()
                .mapToDouble(block -> block.accept(new Widths(page)))
                .max()
                .orElse(0);
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
        FormGrid grid = new FormGrid(
                page, entries.columns().stream().mapToDouble(FormColumn::width).toArray());
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
            return entries.columns().stream()
                    .mapToDouble(column -> page.columnWidth(column.width()))
                    .sum();
        }
    }
}
