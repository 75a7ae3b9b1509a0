package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.PageLayout;

/**
 * 表の列: the widths of a table's two columns, rule to rule, in twips.
 *
 * @param left the column of labels or speakers
 * @param right the column of contents
 */
record Columns(long left, long right) {

    Columns(PageLayout page, double leftText, double rightText) {
        this(twips(page.columnWidth(leftText)), twips(page.columnWidth(rightText)));
    }

    long total() {
        return left + right;
    }

    private static long twips(double points) {
        return Math.round(points * 20);
    }
}
