package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.SummaryRow;
import io.github.kaigiroku.form.SummarySheet;
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

    SummaryTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, Columns columns) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.columns = columns;
        this.contentCell = TableMarkup.nextCell(columns.right(), MIDDLE);
    }

    void write(SummarySheet sheet) throws IOException {
        xml.markup(TableMarkup.tableStart(STYLE, columns, TITLE, DESCRIPTION));
        for (SummaryRow row : sheet.rows()) {
            write(row, sheet.layout().textWidth());
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void write(SummaryRow row, double lineWidth) throws IOException {
        xml.markup(TableMarkup.rowStart(
                TableMarkup.leastHeight(row.leastLines() * page.linePitch()), columns.left(), labelCell()));
        paragraphs.text(FormStyle.ROW_LABEL, row.label());
        paragraphs.endCell();
        xml.markup(contentCell);
        for (Paragraph paragraph : row.paragraphs()) {
            paragraphs.writeNames(FormStyle.ROW_CONTENT, paragraph, page.fontSize(), lineWidth);
        }
        if (row.paragraphs().isEmpty()) {
            paragraphs.blank(FormStyle.ROW_CONTENT);
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
