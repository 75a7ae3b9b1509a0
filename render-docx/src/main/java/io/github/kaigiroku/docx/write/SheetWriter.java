package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the blocks of a sheet; answers with the section it needs. */
final class SheetWriter implements FormBlockVisitor<Columns> {

    private static final Columns NONE = new Columns(0, 0);

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;

    SheetWriter(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
    }

    SectionProperties write(FormSheet sheet) throws IOException {
        Columns widest = NONE;
        try {
            for (FormBlock block : sheet.blocks()) {
                Columns columns = block.accept(this);
                widest = columns.total() > widest.total() ? columns : widest;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new SectionProperties(page, widest);
    }

    @Override
    public Columns lines(FormLines lines) {
        try {
            for (Paragraph paragraph : lines.paragraphs()) {
                boolean centred = paragraph.align() == TextAlign.CENTER;
                paragraphs.line(ParagraphStart.of(centred ? FormStyle.FORM_TITLE : FormStyle.FORM_MARK), paragraph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NONE;
    }

    @Override
    public Columns boxes(FormBoxes boxes) {
        return NONE;
    }

    @Override
    public Columns rows(FormRows rows) {
        var columns = new Columns(page, rows.labelWidth(), rows.textWidth());
        try {
            new SummaryTable(xml, paragraphs, page, columns).write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }

    @Override
    public Columns entries(FormEntries entries) {
        int last = entries.columns().size() - 1;
        var columns = new Columns(
                page,
                entries.columns().get(0).width(),
                entries.columns().get(last).width());
        try {
            new ProceedingsTable(xml, paragraphs, page, columns, entries).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }
}
