package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.TextRole;
import java.util.List;

/** ページの本文: the sheets as sections, for one page and one thread. */
final class PageBody implements FormBlockVisitor<HtmlOutput> {

    private final HtmlOutput html;
    private final PageText text;
    private final boolean marksClosed;
    private String block = "";
    private boolean titled;

    PageBody(HtmlOutput html, boolean marksClosed) {
        this.html = html;
        this.text = new PageText(html);
        this.marksClosed = marksClosed;
    }

    /** The address of a block. */
    static String id(int sheet, int block) {
        return "s" + (sheet + 1) + "-" + (block + 1);
    }

    /** The address of an entry in a block. */
    static String id(String block, int entry) {
        return block + "-" + (entry + 1);
    }

    void write(FormDocument document) {
        for (int sheet = 0; sheet < document.sheets().size(); sheet++) {
            section(document.sheets().get(sheet), sheet);
        }
    }

    private void section(FormSheet sheet, int index) {
        titled = false;
        html.open("section", "aria-label", label(sheet, index)).line();
        for (int i = 0; i < sheet.blocks().size(); i++) {
            FormBlock next = sheet.blocks().get(i);
            block = id(index, i);
            next.accept(this);
        }
        html.close("section").line();
    }

    /** 様式第１号, 会議録, or the number of the sheet. */
    private static String label(FormSheet sheet, int index) {
        return sheet.blocks().stream()
                .filter(block -> block instanceof FormLines lines && lines.role() != TextRole.TEXT && !lines.isEmpty())
                .findFirst()
                .map(block -> PageText.unspread(((FormLines) block).paragraphs()))
                .orElse("様式 " + (index + 1));
    }

    @Override
    public HtmlOutput lines(FormLines lines) {
        if (lines.isEmpty()) {
            return html;
        }
        if (lines.role() != TextRole.TITLE) {
            text.paragraphs(lines.paragraphs(), lines.role() == TextRole.MARK ? "mark" : null);
            return html;
        }
        titled = true;
        String spoken = PageText.unspread(lines.paragraphs());
        boolean spread = !spoken.equals(PageText.joined(lines.paragraphs()));
        html.open("h2", "class", PageText.alignment(lines.paragraphs()), "aria-label", spread ? spoken : null);
        text.inOne(lines.paragraphs());
        return html.close("h2").line();
    }

    /** The empty boxes are for the stamp on paper, so only the labels are shown. */
    @Override
    public HtmlOutput boxes(FormBoxes boxes) {
        html.open("ul", "class", "boxes", "aria-label", "決裁欄").line();
        for (Paragraph label : boxes.labels()) {
            html.raw("<li>");
            text.inOne(List.of(label));
            html.raw("</li>\n");
        }
        return html.raw("</ul>\n");
    }

    @Override
    public HtmlOutput rows(FormRows rows) {
        html.open("table", "class", rows.ruled() ? "rows ruled" : "rows").raw("<tbody>\n");
        for (FormRow row : rows.rows()) {
            html.raw("<tr>");
            label(row);
            html.raw("<td>");
            text.withMoments(row.paragraphs());
            html.raw("</td></tr>\n");
        }
        return html.raw("</tbody></table>\n");
    }

    /** A head that says nothing would be announced as one. */
    private void label(FormRow row) {
        boolean head = !row.labelText().isBlank();
        String spoken = PageText.unspread(row.label());
        html.raw(head ? "<th scope=\"row\"" : "<td");
        if (head && !spoken.equals(row.labelText())) {
            html.raw(" aria-label=\"").text(spoken).raw("\"");
        }
        html.raw(">");
        text.inOne(row.label());
        html.close(head ? "th" : "td");
    }

    @Override
    public HtmlOutput entries(FormEntries entries) {
        new PageEntries(html, text, titled ? 3 : 2, marksClosed).write(entries, block);
        return html;
    }
}
