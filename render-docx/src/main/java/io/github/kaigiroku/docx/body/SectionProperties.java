package io.github.kaigiroku.docx.body;

import io.github.kaigiroku.docx.shell.FormStyle;
import io.github.kaigiroku.docx.shell.Twips;
import io.github.kaigiroku.docx.xml.Markup;
import io.github.kaigiroku.form.PageLayout;

/**
 * 節の設定: paper, margins and line grid of a sheet.
 *
 * @param page the page
 * @param columns the columns of the sheet's table
 */
record SectionProperties(PageLayout page, Columns columns) {

    // Rules take a little height and the paragraph after the table a point. Half a line more holds them, and no 46th
    // line.
    private static final double SLACK_LINES = 0.5;

    /** The sheet's end: the smallest possible paragraph after its table, with the section's properties in or after it. */
    byte[] markup(boolean last) {
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"" + FormStyle.FORM_END.id() + "\"/>";
        return Markup.of(
                last ? paragraph + "</w:pPr></w:p>" + properties() : paragraph + properties() + "</w:pPr></w:p>");
    }

    private String properties() {
        double right = page.paper().width() - page.left() - columns.total() / 20.0;
        double bottom = page.bottom() - page.linePitch() * SLACK_LINES;
        return "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\""
                + Twips.of(page.paper().width()) + "\" w:h=\""
                + Twips.of(page.paper().height()) + "\"/><w:pgMar w:top=\""
                + Twips.of(page.top()) + "\" w:right=\""
                + Twips.of(Math.max(0, right)) + "\" w:bottom=\""
                + Twips.of(Math.max(0, bottom)) + "\" w:left=\""
                + Twips.of(page.left()) + "\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"lines\" w:linePitch=\""
                + Twips.of(page.linePitch()) + "\"/></w:sectPr>";
    }
}
