package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormColumn;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** 審議の記録の表: a row for each entry, without rules between them, and blank lines inside the row that ends. */
final class EntriesTable {

    private static final String HEAD_CELL =
            "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>"
                    + "<w:vAlign w:val=\"center\"/>";
    private static final byte[] ROW = TableMarkup.row("");

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final SheetStyles styles;
    private final Anchors anchors;

    EntriesTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, SheetStyles styles, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.styles = styles;
        this.anchors = anchors;
    }

    static List<Long> widths(FormEntries table, PageLayout page) {
        var widths = new ArrayList<Long>();
        for (FormColumn column : table.columns()) {
            widths.add(TableMarkup.width(page, column.width()));
        }
        return widths;
    }

    void write(FormEntries table) throws IOException {
        List<Long> widths = widths(table, page);
        TableKind kind = table.ruled() ? TableKind.ENTRIES : TableKind.UNRULED_ENTRIES;
        xml.markup(TableMarkup.start(kind, table.hasHead(), TextAlign.START, widths, page.cellPadding()));
        if (table.hasHead()) {
            head(table, widths);
        }
        List<byte[]> cells = new ArrayList<>();
        for (long width : widths) {
            cells.add(TableMarkup.cell(width, ""));
        }
        for (Iterator<FormEntry> rest = table.entries().iterator(); rest.hasNext(); ) {
            FormEntry entry = rest.next();
            row(table, entry, cells, anchors.entry(entry.key()), rest.hasNext() ? table.blankLines() : 0);
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void head(FormEntries table, List<Long> widths) throws IOException {
        String height = TableMarkup.leastHeight(Math.ceil(table.headLines()) * page.linePitch());
        String cell = table.ruled() ? HEAD_CELL : "<w:vAlign w:val=\"center\"/>";
        xml.markup(TableMarkup.row("<w:cantSplit/>" + height + (table.repeatHead() ? "<w:tblHeader/>" : "")));
        Anchor anchor = anchors.added(table.key());
        for (int i = 0; i < widths.size(); i++) {
            xml.markup(TableMarkup.cell(widths.get(i), cell));
            paragraphs.cell(
                    styles.of(FormStyle.TABLE_HEAD),
                    List.of(table.columns().get(i).head()),
                    i == 0 ? anchor : null);
            endCell();
        }
        endRow();
    }

    private void row(FormEntries table, FormEntry entry, List<byte[]> cells, Anchor anchor, int blankLines)
            throws IOException {
        int anchored = anchored(table, entry);
        xml.markup(ROW);
        for (int i = 0; i < cells.size(); i++) {
            FormColumn column = table.columns().get(i);
            List<Paragraph> text = entry.cells().get(i);
            ParagraphStart start = isBeside(column)
                    ? styles.beside(entry.kind(), entry.closed())
                    : styles.text(entry.kind(), entry.closed());
            xml.markup(cells.get(i));
            paragraphs.cell(start, text, i == anchored ? anchor : null);
            if (i == anchored || isTall(text, column)) {
                paragraphs.blank(start, blankLines); // below whichever text is longer
            }
            endCell();
        }
        endRow();
    }

    private static boolean isBeside(FormColumn column) {
        return switch (column.shows()) {
            case NUMBER, SPEAKER -> true;
            case TEXT, SPEAKER_AND_TEXT, AGENDA_ITEM, DECISION -> false;
        };
    }

    /** The column whose text is the entry itself. */
    private static int anchored(FormEntries table, FormEntry entry) {
        int text = Math.max(table.column(ColumnContent.TEXT), table.column(ColumnContent.SPEAKER_AND_TEXT));
        if (text >= 0 && !entry.cells().get(text).isEmpty()) {
            return text;
        }
        for (int i = 0; i < entry.cells().size(); i++) {
            if (!entry.cells().get(i).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isTall(List<Paragraph> text, FormColumn column) {
        return text.size() > 1 || (text.size() == 1 && EmWidth.of(text.get(0).text()) > column.width());
    }

    private void endCell() throws IOException {
        paragraphs.endCell();
        xml.markup(TableMarkup.CELL_END);
    }

    private void endRow() throws IOException {
        paragraphs.endRow();
        xml.markup(TableMarkup.ROW_END);
    }
}
