package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.ProceedingsForm;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SummaryForm;
import io.github.kaigiroku.form.SummarySheet;
import java.io.IOException;

/** 文書の割付: draws the sheets of a document, each on pages of its own. A new kind of sheet is handled here. */
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
        Drawings drawings = new Drawings(pen, document.profile().page());
        for (FormSheet sheet : document.sheets()) {
            sheet.accept(drawings).draw();
        }
    }

    /** How one sheet is drawn. */
    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    private record Drawings(Pen pen, PageLayout page) implements FormSheetVisitor<Drawing> {

        @Override
        public Drawing summary(SummarySheet sheet) {
            SummaryForm form = sheet.layout();
            FormGrid grid = new FormGrid(page, form.labelWidth(), form.textWidth());
            return () -> new SummaryLayout(pen, grid).draw(sheet);
        }

        @Override
        public Drawing proceedings(ProceedingsSheet sheet) {
            ProceedingsForm form = sheet.layout();
            FormGrid grid = new FormGrid(page, form.speakerWidth(), form.textWidth());
            return () -> new ProceedingsLayout(pen, grid, sheet).draw();
        }
    }
}
