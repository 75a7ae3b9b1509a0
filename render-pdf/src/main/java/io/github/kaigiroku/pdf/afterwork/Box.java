package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;

/**
 * ページ上の枠: where a stamp or a signature is shown.
 *
 * @param page the page, from 1
 * @param left from the page's left edge, in mm
 * @param top from the page's upper edge, in mm
 * @param width in mm, more than 0
 * @param height in mm, more than 0
 */
public record Box(int page, double left, double top, double width, double height) {

    private static final double POINTS = 72 / 25.4;

    /** Checks that the box has a size. */
    public Box {
        if (page < 1
                || !(left >= 0)
                || !(top >= 0)
                || !(width > 0)
                || !(height > 0)
                || !Double.isFinite(left + top + width + height)) {
            throw new IllegalArgumentException("no such box on a page: page " + page + ", " + left + ", " + top + ", "
                    + width + " by " + height + " mm");
        }
    }

    /**
     * The same box on another page.
     *
     * @param other the page, from 1
     * @return a copy
     */
    public Box on(int other) {
        return new Box(other, left, top, width, height);
    }

    /** The box in the page's own coordinates, in pt. */
    Rectangle rectangle(PdfReader reader) {
        Rectangle paper = reader.getPageSizeWithRotation(page);
        double x = paper.getLeft() + left * POINTS;
        double y = paper.getTop() - top * POINTS;
        return new Rectangle((float) x, (float) (y - height * POINTS), (float) (x + width * POINTS), (float) y);
    }
}
