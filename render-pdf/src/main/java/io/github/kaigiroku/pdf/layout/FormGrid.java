package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.pdf.typesetting.Measure;

/**
 * 版面: where the lines of a page and the two columns of a form's table stand. Places are in pt from the lower left corner
 * of the paper, lines are counted from 0, widths of text are in thousandths of an em.
 */
final class FormGrid {

    /** How far a full-width character reaches above its baseline, in em; the other 0.12 em lie below. */
    private static final double ASCENT = 0.88;

    private final PageLayout page;
    private final double labelEms;
    private final double textEms;

    /**
     * The grid of one form.
     *
     * @param labelEms width of the first column's text in em
     * @param textEms width of the second column's text in em
     */
    FormGrid(PageLayout page, double labelEms, double textEms) {
        this.page = page;
        this.labelEms = labelEms;
        this.textEms = textEms;
    }

    int linesPerPage() {
        return page.linesPerPage();
    }

    /** The upper edge of a line. */
    double top(double line) {
        return page.paper().height() - page.top() - line * page.linePitch();
    }

    /** The baseline of a line: its characters stand in the middle of the pitch. */
    double baseline(double line) {
        return top(line) - (page.linePitch() - page.fontSize()) / 2 - ASCENT * page.fontSize();
    }

    /** The left rule. */
    double left() {
        return page.left();
    }

    /** The rule between the columns. */
    double middle() {
        return left() + page.columnWidth(labelEms);
    }

    /** The right rule. */
    double right() {
        return middle() + page.columnWidth(textEms);
    }

    /** The left edge of the first column's text. */
    double labelLeft() {
        return left() + page.cellPadding();
    }

    /** The left edge of the second column's text. */
    double textLeft() {
        return middle() + page.cellPadding();
    }

    int labelWidth() {
        return thousandths(labelEms);
    }

    int textWidth() {
        return thousandths(textEms);
    }

    /** The width of a line that runs from the left rule to the right one. */
    int fullWidth() {
        return thousandths((right() - left()) / page.fontSize());
    }

    private static int thousandths(double ems) {
        return (int) Math.round(ems * Measure.EM);
    }
}
