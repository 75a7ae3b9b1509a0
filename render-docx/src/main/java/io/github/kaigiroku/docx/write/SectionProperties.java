package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * 節の設定: paper, margins and line grid of a sheet.
 *
 * @param page the page
 * @param columns the columns of the sheet's table
 * @param rules what closes the table where pages end; null for sheets whose tables do so themselves
 */
record SectionProperties(
        PageLayout page, Columns columns, @Nullable PageRules rules) {

    /** The sheet's end: the smallest possible paragraph after its table, with the section's properties in or after it. */
    byte[] markup(boolean last) {
        FormStyle style = rules == null ? FormStyle.FORM_END : FormStyle.PROCEEDINGS_END;
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>";
        String end = "</w:pPr>" + (rules == null ? "" : rules.cover()) + "</w:p>";
        return Markup.of(last ? paragraph + end + properties() : paragraph + properties() + end);
    }

    private String properties() {
        double right = page.paper().width() - page.left() - columns.total() / 20.0;
        double bottom = page.bottom() - PageRules.SLACK;
        return "<w:sectPr>" + headers() + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\""
                + Twips.of(page.paper().width()) + "\" w:h=\""
                + Twips.of(page.paper().height()) + "\"/><w:pgMar w:top=\""
                + Twips.of(page.top()) + "\" w:right=\""
                + Twips.of(Math.max(0, right)) + "\" w:bottom=\""
                + Twips.of(Math.max(0, bottom)) + "\" w:left=\""
                + Twips.of(page.left()) + "\" w:header=\"425\" w:footer=\"425\" w:gutter=\"0\"/>"
                + (rules == null ? "" : "<w:titlePg/>")
                + "<w:docGrid w:type=\"lines\" w:linePitch=\""
                + Twips.of(page.linePitch()) + "\"/></w:sectPr>";
    }

    /** A section without headers of its own would show those of the section before it. */
    private String headers() {
        return rules == null
                ? header("default", PageHeader.EMPTY)
                : header("first", PageHeader.FIRST_PAGE) + header("default", PageHeader.NEXT_PAGES);
    }

    private static String header(String type, PageHeader header) {
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + header.id() + "\"/>";
    }
}
