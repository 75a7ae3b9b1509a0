package io.github.kaigiroku.docx.shell;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.ProceedingsForm;
import java.util.Map;

/**
 * 様式第２号の枠: page headers that hold nothing but the ruled box of a page, behind its text.
 *
 * <p>The entries of 様式第２号 have no rules between them, so that a table alone would stay open where a page ends: neither
 * Word nor LibreOffice closes it. With the box every page is ruled as the printed form is.
 */
public enum PageHeader {
    /** The box of the form's first page, below mark and title. */
    FIRST_PAGE("rIdFirstPage", "header1.xml", "pageRules.xml"),
    /** The box of the form's further pages. */
    NEXT_PAGES("rIdNextPages", "header2.xml", "pageRules.xml"),
    /** Nothing, for forms that rule themselves. */
    EMPTY("rIdNoRules", "header3.xml", "noRules.xml");

    /** Lines of the first page that the table rules itself or that stand above it: mark, title and some of the head. */
    private static final int FIRST_RULED_LINES = 3;

    private final String id;
    private final String partName;
    private final String template;

    PageHeader(String id, String partName, String template) {
        this.id = id;
        this.partName = partName;
        this.template = template;
    }

    /**
     * The relationship that leads to it from the document.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    String partName() {
        return partName;
    }

    String template() {
        return template;
    }

    /** What the template needs to know; places on the paper in pt, places in the drawing in twips. */
    Map<String, String> values(PageLayout page, ProceedingsForm form) {
        double column = page.columnWidth(form.speakerWidth());
        double width = column + page.columnWidth(form.textWidth());
        double above = linesRuledByTable(form) * page.linePitch();
        double height = page.bodyHeight() - above;
        String right = Twips.of(width);
        String bottom = Twips.of(height);
        String open = "m0,0l0," + bottom + "," + right + "," + bottom + "," + right + ",0";
        String upright = Twips.of(column);
        return Map.of(
                "id",
                id,
                "left",
                points(page.left()),
                "top",
                points(page.top() + above),
                "width",
                points(width),
                "height",
                points(height),
                "right",
                right,
                "bottom",
                bottom,
                "path",
                open + (above > 0 ? "" : "x") + "m" + upright + ",0l" + upright + "," + bottom + "e");
    }

    private int linesRuledByTable(ProceedingsForm form) {
        if (this == FIRST_PAGE) {
            return FIRST_RULED_LINES;
        }
        return form.repeatHead() ? 1 : 0;
    }

    private static String points(double points) {
        return Double.toString(Math.round(points * 20) / 20.0);
    }
}
