package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import java.io.IOException;

/** 文書の割付: draws the sheets of a document, each on pages of its own. */
public final class FormLayout {

    private FormLayout() {}

    /**
     * Draws a document.
     *
     * @param document the document
     * @param setter turns its texts into lines
     * @param canvas where to draw
     * @throws IOException when the file cannot be written
     */
    public static void draw(FormDocument document, TextSetter setter, Canvas canvas) throws IOException {
        Pen pen = new Pen(setter, canvas, new HeadingLevels());
        for (FormSheet sheet : document.sheets()) {
            canvas.startSheet(sheet);
            new SheetLayout(pen, sheet).draw();
        }
    }
}
