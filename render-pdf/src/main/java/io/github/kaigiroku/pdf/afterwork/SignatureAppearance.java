package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfTemplate;
import io.github.kaigiroku.pdf.PdfOptions;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 署名の表示: what a page shows of a signature.
 *
 * @param box where; null for the signer's row
 * @param lines what it says, from top to bottom
 * @param options whose fonts to take
 */
record SignatureAppearance(@Nullable Box box, List<String> lines, PdfOptions options) {

    /** The box, or the signer's row of the form. */
    Box placed(String signer, PdfReader file) {
        return box == null ? SignerRow.of(signer, file) : box;
    }

    /** What the page shows in a rectangle of it, which the box became. */
    PdfTemplate appearance(Update update, Rectangle rectangle, Box placed) throws IOException {
        PdfTemplate appearance =
                PdfTemplate.createTemplate(update.stamper().getWriter(), rectangle.getWidth(), rectangle.getHeight());
        new Lettering(lines, options).draw(update.stamper(), appearance, 0, 0, placed);
        turn(appearance, update.reader().getPageRotation(placed.page()));
        return appearance;
    }

    /** Turns what a page shows against the page's own rotation, in degrees, so that it is seen upright. */
    private static void turn(PdfTemplate appearance, int rotation) {
        switch (rotation) {
            case 90 -> appearance.setMatrix(0, 1, -1, 0, 0, 0);
            case 180 -> appearance.setMatrix(-1, 0, 0, -1, 0, 0);
            case 270 -> appearance.setMatrix(0, -1, 1, 0, 0, 0);
            default -> {}
        }
    }
}
