package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.PageLayout;

/**
 * 節の設定: paper, margins and line grid of a sheet.
 *
 * @param page the page
 * @param columns the columns of the sheet's table
 */
record SectionProperties(PageLayout page, Columns columns) {

    /**
     * What a page is higher than its lines, in pt: the table's rules take a little and the paragraph after it 1.5 pt.
     * LibreOffice spreads the rest above and below.
     */
    private static final double SLACK = 3;

    private static final String END = "<w:p><w:pPr><w:pStyle w:val=\"" + FormStyle.FORM_END.id() + "\"/>";

    /** The sheet's end: the smallest possible paragraph after its table, with the section's properties in or after it. */
    byte[] markup(boolean last) {
        return Markup.of(last ? END + "</w:pPr></w:p>" + properties() : END + properties() + "</w:pPr></w:p>");
    }

    private String properties() {
        double right = page.width() - page.left() - columns.total() / 20.0;
        return "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\""
                + Twips.of(page.width()) + "\" w:h=\""
                + Twips.of(page.height()) + "\"/><w:pgMar w:top=\""
                + Twips.of(page.top()) + "\" w:right=\""
                + Twips.of(Math.max(0, right)) + "\" w:bottom=\""
                + Twips.of(Math.max(0, page.bottom() - SLACK)) + "\" w:left=\""
                + Twips.of(page.left()) + "\" w:header=\"425\" w:footer=\"425\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"lines\" w:linePitch=\""
                + Twips.of(page.linePitch()) + "\"/></w:sectPr>";
    }
}
