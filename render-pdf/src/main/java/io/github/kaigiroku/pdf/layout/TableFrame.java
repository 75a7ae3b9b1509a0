package io.github.kaigiroku.pdf.layout;

/** 表の罫線: the rules of a table on the page being made; none for a table without. Lines are counted from 0. */
final class TableFrame {

    private final Canvas canvas;
    private final FormGrid grid;
    private final boolean ruled;
    private double top;

    TableFrame(Canvas canvas, FormGrid grid, boolean ruled) {
        this.canvas = canvas;
        this.grid = grid;
        this.ruled = ruled;
    }

    /** The table begins, or goes on, at the upper edge of a line. */
    void open(double line) {
        top = line;
        across(line);
    }

    /** A rule between two rows, at the upper edge of a line. */
    void across(double line) {
        if (ruled) {
            canvas.rule(grid.left(), grid.top(line), grid.right(), grid.top(line));
        }
    }

    /** The table ends, or breaks off, at the upper edge of a line. */
    void close(double line) {
        across(line);
        for (int i = 0; ruled && i <= grid.columns(); i++) {
            canvas.rule(grid.rule(i), grid.top(top), grid.rule(i), grid.top(line));
        }
    }
}
