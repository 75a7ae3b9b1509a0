package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;

/**
 * ページ上の枠: where a stamp or a signature is shown.
 *
 * @param page the page, from 1
 * @param left from the left edge of the page as it is seen, in mm
 * @param top from its upper edge, in mm
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

    /**
     * The box as OpenPDF has it, in pt: counted as the page is seen, turned upright, from the corner of the whole sheet,
     * of which a crop box may show a part only.
     */
    Rectangle rectangle(PdfReader reader) {
        Rectangle sheet = reader.getPageSizeWithRotation(page);
        Rectangle seen = reader.getCropBox(page);
        double x = left * POINTS;
        double y = -(top + height) * POINTS;
        switch (reader.getPageRotation(page)) {
            case 90 -> {
                x += seen.getBottom();
                y += sheet.getTop() - seen.getLeft();
            }
            case 180 -> {
                x += sheet.getRight() - seen.getRight();
                y += sheet.getTop() - seen.getBottom();
            }
            case 270 -> {
                x += sheet.getRight() - seen.getTop();
                y += seen.getRight();
            }
            default -> {
                x += seen.getLeft();
                y += seen.getTop();
            }
        }
        return new Rectangle((float) x, (float) y, (float) (x + width * POINTS), (float) (y + height * POINTS));
    }
}
