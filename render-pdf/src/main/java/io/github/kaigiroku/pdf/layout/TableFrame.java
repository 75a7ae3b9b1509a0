package io.github.kaigiroku.pdf.layout;

/** 表の罫線: the rules of a form's table on the page being made. Lines are counted from 0. */
final class TableFrame {

    private final Canvas canvas;
    private final FormGrid grid;
    private double top;

    TableFrame(Canvas canvas, FormGrid grid) {
        this.canvas = canvas;
        this.grid = grid;
    }

    /** The table begins, or goes on, at the upper edge of a line. */
    void open(double line) {
        top = line;
        across(line);
    }

    /** A rule between two rows, at the upper edge of a line. */
    void across(double line) {
        canvas.rule(grid.left(), grid.top(line), grid.right(), grid.top(line));
    }

    /** The table ends, or breaks off, at the upper edge of a line. */
    void close(double line) {
        across(line);
        upright(grid.left(), line);
        upright(grid.middle(), line);
        upright(grid.right(), line);
    }

    private void upright(double x, double bottom) {
        canvas.rule(x, grid.top(top), x, grid.top(bottom));
    }
}
