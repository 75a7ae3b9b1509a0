package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 項目の表: labels in the left column, contents in the right one, rows of at least the profile's heights. */
final class RowsTable {

    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final Anchors anchors;
    private final ParagraphStart label;
    private final ParagraphStart content;

    RowsTable(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, SheetStyles styles, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.anchors = anchors;
        this.label = styles.of(FormStyle.ROW_LABEL);
        this.content = styles.of(FormStyle.ROW_CONTENT);
    }

    static List<Long> widths(FormRows table, PageLayout page) {
        return List.of(TableMarkup.width(page, table.labelWidth()), TableMarkup.width(page, table.textWidth()));
    }

    void write(FormRows table) throws IOException {
        List<Long> widths = widths(table, page);
        TableKind kind = table.ruled() ? TableKind.ROWS : TableKind.UNRULED_ROWS;
        byte[] labelCell = TableMarkup.cell(widths.get(0), narrowMargins() + MIDDLE);
        byte[] contentCell = TableMarkup.cell(widths.get(1), MIDDLE);
        xml.markup(TableMarkup.start(kind, false, TextAlign.START, widths, page.cellPadding()));
        for (FormRow row : table.rows()) {
            xml.markup(TableMarkup.row(TableMarkup.leastHeight(row.leastLines() * page.linePitch())));
            cell(labelCell, label, row.label(), anchors.added(row.key()));
            cell(contentCell, content, row.paragraphs(), null);
            paragraphs.endRow();
            xml.markup(TableMarkup.ROW_END);
        }
        xml.markup(TableMarkup.TABLE_END);
    }

    private void cell(byte[] cell, ParagraphStart start, List<Paragraph> text, @Nullable Anchor anchor)
            throws IOException {
        xml.markup(cell);
        paragraphs.cell(start, text, anchor);
        paragraphs.endCell();
        xml.markup(TableMarkup.CELL_END);
    }

    /** LibreOffice counts the rules into the cell, so that a label as wide as its column would break there. */
    private String narrowMargins() {
        String margin = Twips.of(Math.max(0, page.cellPadding() - TableMarkup.RULE));
        return "<w:tcMar><w:left w:w=\"" + margin + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin
                + "\" w:type=\"dxa\"/></w:tcMar>";
    }
}
