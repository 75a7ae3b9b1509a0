package io.github.kaigiroku.pdf.layout;

import java.io.IOException;

/** ページの送り: where on the pages of a sheet the next line stands. */
final class PageFlow {

    /** What a table does where a page ends. */
    interface Break {

        /** Before the page ends, at a line. */
        void close(double line);

        /** After the next page began; returns the line to go on at. */
        double open();
    }

    private static final Break NOTHING = new Break() {
        @Override
        public void close(double line) {
            // nothing is open
        }

        @Override
        public double open() {
            return 0;
        }
    };

    private final Canvas canvas;
    private final int linesPerPage;
    private Break table = NOTHING;
    private double line;

    PageFlow(Canvas canvas, int linesPerPage) {
        this.canvas = canvas;
        this.linesPerPage = linesPerPage;
    }

    double line() {
        return line;
    }

    double rest() {
        return linesPerPage - line;
    }

    int linesPerPage() {
        return linesPerPage;
    }

    void advance(double lines) {
        line += lines;
    }

    /** Moves on to the next whole line. */
    void align() {
        line = Math.ceil(line - 0.001);
    }

    /** From now on pages end and begin as a table needs. */
    void begin(Break opened) {
        table = opened;
    }

    void end() {
        table = NOTHING;
    }

    /** Ends the page at the line reached, which is never below its last one. */
    void breakPage() throws IOException {
        table.close(Math.min(line, linesPerPage));
        canvas.endPage();
        line = 0;
        line = table.open();
    }
}
