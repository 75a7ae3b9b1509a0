package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;

/** 様式第１号の表: labels spread over the left column, contents in the right one, rows of at least the profile's heights. */
final class SummaryTable {

    private static final String STYLE = "SummaryTable";
    private static final String TITLE = "会議の概要";
    private static final String DESCRIPTION = "左の列が項目名、右の列がその内容です。";
    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final Columns columns;
    private final byte[] contentCell;
    private final ParagraphStart label = ParagraphStart.of(FormStyle.ROW_LABEL);
    private final ParagraphStart content;

    SummaryTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, Columns columns) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.columns = columns;
        this.content = new ParagraphStart(FormStyle.ROW_CONTENT.id(), "", 0, page.fontSize());
        this.contentCell = TableMarkup.nextCell(columns.right(), MIDDLE);
    }

    void write(FormRows block) throws IOException {
        xml.markup(TableMarkup.tableStart(STYLE, false, columns, TITLE, DESCRIPTION));
        for (FormRow row : block.rows()) {
            write(row);
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void write(FormRow row) throws IOException {
        xml.markup(TableMarkup.rowStart(
                TableMarkup.leastHeight(row.leastLines() * page.linePitch()), columns.left(), labelCell()));
        for (Paragraph line : row.label()) {
            paragraphs.text(label, line);
        }
        paragraphs.endCell();
        xml.markup(contentCell);
        paragraphs.write(content, row.paragraphs());
        if (row.paragraphs().isEmpty()) {
            paragraphs.blank(content, 1);
        }
        paragraphs.endCell();
        paragraphs.endRow();
        xml.markup(TableMarkup.ROW_END);
    }

    /** LibreOffice counts the rules into the cell, so that a label as wide as its column would break there. */
    private String labelCell() {
        String margin = Twips.of(Math.max(0, page.cellPadding() - TableMarkup.RULE));
        return "<w:tcMar><w:left w:w=\"" + margin + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin
                + "\" w:type=\"dxa\"/></w:tcMar>" + MIDDLE;
    }
}
