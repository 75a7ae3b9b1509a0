package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.ProceedingsForm;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SheetEntry;
import java.io.IOException;
import java.util.Iterator;

/** 様式第２号の表: a row for each entry, without rules between them, and blank lines inside the row that ends. */
final class ProceedingsTable {

    private static final String STYLE = "ProceedingsTable";
    private static final String TITLE = "審議の内容";
    private static final String DESCRIPTION = "左の列が発言者、右の列が審議の内容です。";
    private static final String HEAD_CELL =
            "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>"
                    + "<w:vAlign w:val=\"center\"/>";

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final Columns columns;
    private final ProceedingsForm form;
    private final EntryStyles styles;
    private final ParagraphStart head = ParagraphStart.of(FormStyle.TABLE_HEAD);
    private final byte[] entryRow;
    private final byte[] textCell;

    ProceedingsTable(
            XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, Columns columns, ProceedingsForm form) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.columns = columns;
        this.form = form;
        this.styles = new EntryStyles(form.firstIndent(), page.fontSize());
        this.entryRow = TableMarkup.rowStart("", columns.left(), "");
        this.textCell = TableMarkup.nextCell(columns.right(), "");
    }

    void write(ProceedingsSheet sheet) throws IOException {
        xml.markup(TableMarkup.tableStart(STYLE, true, columns, TITLE, DESCRIPTION));
        head(sheet);
        int number = 0;
        for (Iterator<SheetEntry> rest = sheet.entries().iterator(); rest.hasNext(); number++) {
            SheetEntry entry = rest.next();
            entry(entry, number, rest.hasNext() ? form.blankLines() : 0);
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void head(ProceedingsSheet sheet) throws IOException {
        String properties = "<w:cantSplit/>" + TableMarkup.leastHeight(Math.ceil(form.headLines()) * page.linePitch())
                + (form.repeatHead() ? "<w:tblHeader/>" : "");
        xml.markup(TableMarkup.rowStart(properties, columns.left(), HEAD_CELL));
        paragraphs.text(head, sheet.speakerLabel());
        paragraphs.endCell();
        xml.markup(TableMarkup.nextCell(columns.right(), HEAD_CELL));
        paragraphs.text(head, sheet.textLabel());
        endRow();
    }

    private void entry(SheetEntry entry, int number, int blankLines) throws IOException {
        EntryParagraphs style = styles.of(entry);
        xml.markup(entryRow);
        paragraphs.text(style.speaker(), entry.speaker());
        if (EmWidth.of(entry.speaker().text()) > form.speakerWidth()) {
            paragraphs.blank(style.speaker(), blankLines); // below whichever text is longer
        }
        paragraphs.endCell();
        xml.markup(textCell);
        paragraphs.write(style.text(), entry.paragraphs(), new Anchor(number));
        paragraphs.blank(style.text(), blankLines);
        endRow();
    }

    private void endRow() throws IOException {
        paragraphs.endCell();
        paragraphs.endRow();
        xml.markup(TableMarkup.ROW_END);
    }
}
