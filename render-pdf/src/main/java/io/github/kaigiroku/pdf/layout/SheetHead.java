package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.List;

/**
 * 様式番号と表題: draws what stands above the table of a sheet, a line for the mark and a line for the title, which stay
 * blank where a form has none.
 */
final class SheetHead {

    private final Pen pen;
    private final FormGrid grid;

    SheetHead(Pen pen, FormGrid grid) {
        this.pen = pen;
        this.grid = grid;
    }

    /** Draws both; answers with the line the table begins at. */
    int draw(FormSheet sheet) throws IOException {
        String name = (sheet.mark().text() + "　" + sheet.title().text()).strip();
        if (!name.isEmpty()) {
            pen.canvas().bookmark(1, name, grid.top(0));
        }
        // The mark is all there is to head a form without a title.
        boolean titled = !sheet.title().isEmpty();
        int line = drawMark(sheet.mark(), !titled);
        return line + (titled ? drawTitle(sheet.title(), line) : 1);
    }

    private int drawMark(FormText mark, boolean isHeading) throws IOException {
        List<ComposedLine> lines = pen.setter().lines(mark, grid.fullWidth());
        if (!mark.isEmpty()) {
            draw(lines, isHeading ? pen.levels().title() : Tag.PARAGRAPH, 0);
        }
        return lines.size();
    }

    private int drawTitle(FormText title, int line) throws IOException {
        List<ComposedLine> lines = pen.setter().centred(title, grid.fullWidth());
        draw(lines, pen.levels().title(), line);
        return lines.size();
    }

    private void draw(List<ComposedLine> lines, Tag tag, int line) throws IOException {
        Element element = pen.canvas().document().add(tag);
        pen.canvas().text(element, lines, grid.left(), grid.baseline(line));
        element.finish();
    }
}
