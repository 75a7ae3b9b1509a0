package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.profile.PageLayout;

/** 節の設定: paper, margins, line grid, header and footer of a sheet. */
final class SectionProperties {

    /**
     * What a page is higher than its lines, in pt: the table's rules take a little and the paragraph after it 1.5 pt.
     * LibreOffice spreads the rest above and below.
     */
    private static final double SLACK = 3;

    private static final String END = "<w:p><w:pPr><w:pStyle w:val=\"" + FormStyle.FORM_END.id() + "\"/>";

    private SectionProperties() {}

    /** The sheet's end: the smallest possible paragraph, with the section's properties in or after it. */
    static byte[] markup(FormSheet sheet, String references, boolean last) {
        String properties = properties(sheet, references);
        return Markup.of(last ? END + "</w:pPr></w:p>" + properties : END + properties + "</w:pPr></w:p>");
    }

    private static String properties(FormSheet sheet, String references) {
        PageLayout page = sheet.page();
        double width = textWidth(sheet);
        double right = width == 0 ? page.left() : Math.max(0, page.width() - page.left() - width);
        double bottom = Math.max(0, page.bottom() - SLACK);
        return "<w:sectPr>" + references + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + Twips.of(page.width())
                + "\" w:h=\"" + Twips.of(page.height()) + (page.landscape() ? "\" w:orient=\"landscape" : "")
                + "\"/><w:pgMar w:top=\"" + Twips.of(page.top())
                + "\" w:right=\"" + Twips.of(right)
                + "\" w:bottom=\"" + Twips.of(bottom)
                + "\" w:left=\"" + Twips.of(page.left())
                + "\" w:header=\"" + Twips.of(middle(page.top(), page)) + "\" w:footer=\""
                + Twips.of(middle(page.bottom(), page)) + "\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"lines\" w:linePitch=\"" + Twips.of(page.linePitch()) + "\"/></w:sectPr>";
    }

    /** How far from the edge of the paper a line in the middle of a margin begins. */
    private static double middle(double margin, PageLayout page) {
        return Math.max(0, (margin - page.linePitch()) / 2);
    }

    /** The width of the widest table in pt, or of the paragraphs where there is none. */
    private static double textWidth(FormSheet sheet) {
        double widest = 0;
        for (FormBlock block : sheet.blocks()) {
            if (block instanceof FormRows rows) {
                widest = Math.max(widest, TableMarkup.total(RowsTable.widths(rows, sheet.page())) / 20.0);
            } else if (block instanceof FormEntries entries) {
                double table = TableMarkup.total(EntriesTable.widths(entries, sheet.page())) / 20.0;
                double padding = entries.isTable() ? 0 : 2 * sheet.page().cellPadding();
                widest = Math.max(widest, table - padding);
            }
        }
        return widest;
    }
}
