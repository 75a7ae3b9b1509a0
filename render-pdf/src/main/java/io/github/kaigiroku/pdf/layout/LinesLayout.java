package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import io.github.kaigiroku.pdf.writer.Untagged;
import io.github.kaigiroku.profile.TextRole;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 表の外の文の割付: draws lines from one edge of the sheet to the other. A large font takes as many lines as it needs. */
final class LinesLayout {

    private final Pen pen;
    private final FormGrid grid;
    private final PageFlow flow;

    LinesLayout(Pen pen, FormGrid grid, PageFlow flow) {
        this.pen = pen;
        this.grid = grid;
        this.flow = flow;
    }

    void draw(FormLines lines) throws IOException {
        flow.align();
        flow.advance(flow.line() == 0 ? 0 : lines.blankBefore());
        Element title = lines.role() == TextRole.TITLE && !lines.isEmpty()
                ? pen.canvas().document().add(pen.levels().title())
                : null;
        for (Paragraph paragraph : lines.paragraphs()) {
            draw(paragraph, title);
        }
        if (title != null) {
            title.finish();
        }
    }

    private void draw(Paragraph paragraph, @Nullable Element title) throws IOException {
        SetText text = pen.setter().set(paragraph, grid.fullWidth(), grid.em());
        boolean blank = !text.hasText();
        Element element = title == null ? element(blank) : title;
        double step = Math.max(1, Math.ceil(text.face().size() / grid.pitch() - 0.01));
        for (int i = 0; i < Math.max(1, text.size()); i++) {
            if (flow.rest() < step && flow.line() > 0) {
                flow.breakPage();
            }
            if (!blank) {
                text.part(i, i + 1).draw(pen.canvas(), grid, element, grid.left(), flow.line(), (step - 1) / 2);
            }
            flow.advance(step);
        }
        if (title == null) {
            element.finish();
        }
    }

    private Element element(boolean blank) {
        return blank ? Untagged.NONE : pen.canvas().document().add(Tag.PARAGRAPH);
    }
}
