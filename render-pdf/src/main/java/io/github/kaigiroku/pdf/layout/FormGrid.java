package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.typesetting.Measure;
import io.github.kaigiroku.profile.PageLayout;

/**
 * 版面: where the lines of a page and the columns of a table stand. Places are in pt from the lower left corner of the
 * paper, lines are counted from 0, widths of text are in thousandths of an em.
 */
final class FormGrid {

    /** How far a full-width character reaches above its baseline, in em; the other 0.12 em lie below. */
    private static final double ASCENT = 0.88;

    private final PageLayout page;
    private final double[] ems;
    /** The rules, one more than columns. */
    private final double[] rules;

    /**
     * The grid of one table.
     *
     * @param ems widths of the columns' text in em
     */
    FormGrid(PageLayout page, double... ems) {
        this.page = page;
        this.ems = ems.clone();
        rules = new double[ems.length + 1];
        rules[0] = page.left();
        for (int i = 0; i < ems.length; i++) {
            rules[i + 1] = rules[i] + page.columnWidth(ems[i]);
        }
    }

    /** One em in pt. */
    double em() {
        return page.fontSize();
    }

    double pitch() {
        return page.linePitch();
    }

    /** The upper edge of a line. */
    double top(double line) {
        return page.height() - page.top() - line * page.linePitch();
    }

    /** The baseline of a line: its characters stand in the middle of the pitch. */
    double baseline(double line, double size) {
        return top(line) - (page.linePitch() - size) / 2 - ASCENT * size;
    }

    int columns() {
        return ems.length;
    }

    /** The rule before a column, or after the last one. */
    double rule(int column) {
        return rules[column];
    }

    double left() {
        return rules[0];
    }

    double right() {
        return rules[rules.length - 1];
    }

    /** The left edge of a column's text. */
    double textLeft(int column) {
        return rules[column] + page.cellPadding();
    }

    int textWidth(int column) {
        return thousandths(ems[column]);
    }

    /** The width of a line that runs from the first rule to the last one. */
    int fullWidth() {
        return thousandths((right() - left()) / page.fontSize());
    }

    private static int thousandths(double ems) {
        return (int) Math.round(ems * Measure.EM);
    }
}
