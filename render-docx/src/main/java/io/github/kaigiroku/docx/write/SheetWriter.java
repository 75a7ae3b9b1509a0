package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SummarySheet;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a sheet's mark, title and table; answers with the section it needs. */
final class SheetWriter implements FormSheetVisitor<SectionProperties> {

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;

    SheetWriter(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
    }

    @Override
    public SectionProperties summary(SummarySheet sheet) {
        var columns =
                new Columns(page, sheet.layout().labelWidth(), sheet.layout().textWidth());
        try {
            heading(sheet);
            new SummaryTable(xml, paragraphs, page, columns).write(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SectionProperties(page, columns);
    }

    @Override
    public SectionProperties proceedings(ProceedingsSheet sheet) {
        var columns =
                new Columns(page, sheet.layout().speakerWidth(), sheet.layout().textWidth());
        try {
            heading(sheet);
            new ProceedingsTable(xml, paragraphs, page, columns, sheet.layout()).write(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SectionProperties(page, columns);
    }

    private void heading(FormSheet sheet) throws IOException {
        paragraphs.line(ParagraphStart.of(FormStyle.FORM_MARK), sheet.mark());
        paragraphs.line(ParagraphStart.of(FormStyle.FORM_TITLE), sheet.title());
    }
}
