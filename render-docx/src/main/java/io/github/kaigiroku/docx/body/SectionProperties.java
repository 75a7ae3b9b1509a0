package io.github.kaigiroku.docx.body;

import io.github.kaigiroku.docx.shell.FormStyle;
import io.github.kaigiroku.docx.shell.PageHeader;
import io.github.kaigiroku.docx.shell.Twips;
import io.github.kaigiroku.docx.xml.Markup;
import io.github.kaigiroku.form.PageLayout;

/**
 * 節の設定: paper, margins and line grid of a sheet.
 *
 * @param page the page
 * @param columns the columns of the sheet's table
 * @param ruled whether every page of the sheet is one ruled box
 */
record SectionProperties(PageLayout page, Columns columns, boolean ruled) {

    // Rules take a little height and the paragraph after the table a point. LibreOffice spreads the rest above and
    // below.
    private static final double SLACK = 2;

    /** The sheet's end: the smallest possible paragraph after its table, with the section's properties in or after it. */
    byte[] markup(boolean last) {
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"" + FormStyle.FORM_END.id() + "\"/>";
        return Markup.of(
                last ? paragraph + "</w:pPr></w:p>" + properties() : paragraph + properties() + "</w:pPr></w:p>");
    }

    private String properties() {
        double right = page.paper().width() - page.left() - columns.total() / 20.0;
        double bottom = page.bottom() - SLACK;
        return "<w:sectPr>" + headers() + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\""
                + Twips.of(page.paper().width()) + "\" w:h=\""
                + Twips.of(page.paper().height()) + "\"/><w:pgMar w:top=\""
                + Twips.of(page.top()) + "\" w:right=\""
                + Twips.of(Math.max(0, right)) + "\" w:bottom=\""
                + Twips.of(Math.max(0, bottom)) + "\" w:left=\""
                + Twips.of(page.left()) + "\" w:header=\"425\" w:footer=\"425\" w:gutter=\"0\"/>"
                + (ruled ? "<w:titlePg/>" : "")
                + "<w:docGrid w:type=\"lines\" w:linePitch=\""
                + Twips.of(page.linePitch()) + "\"/></w:sectPr>";
    }

    /** A section without headers of its own would show those of the section before it. */
    private String headers() {
        return ruled
                ? header("first", PageHeader.FIRST_PAGE) + header("default", PageHeader.NEXT_PAGES)
                : header("default", PageHeader.EMPTY);
    }

    private static String header(String type, PageHeader header) {
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + header.id() + "\"/>";
    }
}
