package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
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
    private final FormEntries form;
    private final EntryStyles styles;
    private final ParagraphStart head = ParagraphStart.of(FormStyle.TABLE_HEAD);
    private final byte[] entryRow;
    private final byte[] textCell;

    ProceedingsTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, Columns columns, FormEntries form) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.columns = columns;
        this.form = form;
        this.styles = new EntryStyles(form.firstIndent(), page.fontSize());
        this.entryRow = TableMarkup.rowStart("", columns.left(), "");
        this.textCell = TableMarkup.nextCell(columns.right(), "");
    }

    void write() throws IOException {
        xml.markup(TableMarkup.tableStart(STYLE, true, columns, TITLE, DESCRIPTION));
        head();
        int number = 0;
        for (Iterator<FormEntry> rest = form.entries().iterator(); rest.hasNext(); number++) {
            FormEntry entry = rest.next();
            entry(entry, number, rest.hasNext() ? form.blankLines() : 0);
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void head() throws IOException {
        String properties = "<w:cantSplit/>" + TableMarkup.leastHeight(Math.ceil(form.headLines()) * page.linePitch())
                + (form.repeatHead() ? "<w:tblHeader/>" : "");
        xml.markup(TableMarkup.rowStart(properties, columns.left(), HEAD_CELL));
        paragraphs.text(head, form.columns().get(0).head());
        paragraphs.endCell();
        xml.markup(TableMarkup.nextCell(columns.right(), HEAD_CELL));
        paragraphs.text(head, form.columns().get(1).head());
        endRow();
    }

    private void entry(FormEntry entry, int number, int blankLines) throws IOException {
        EntryParagraphs style = styles.of(entry);
        xml.markup(entryRow);
        Paragraph speaker = speaker(entry);
        paragraphs.text(style.speaker(), speaker);
        if (EmWidth.of(speaker.text()) > form.columns().get(0).width()) {
            paragraphs.blank(style.speaker(), blankLines); // below whichever text is longer
        }
        paragraphs.endCell();
        xml.markup(textCell);
        paragraphs.write(style.text(), entry.cells().get(1), new Anchor(number));
        paragraphs.blank(style.text(), blankLines);
        endRow();
    }

    private static Paragraph speaker(FormEntry entry) {
        return entry.cells().get(0).isEmpty()
                ? Paragraph.of("", entry.key())
                : entry.cells().get(0).get(0);
    }

    private void endRow() throws IOException {
        paragraphs.endCell();
        paragraphs.endRow();
        xml.markup(TableMarkup.ROW_END);
    }
}
