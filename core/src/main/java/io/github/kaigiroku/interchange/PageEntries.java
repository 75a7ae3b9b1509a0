package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormColumn;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.ColumnContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 審議の記録: a table of the entries, or paragraphs one below the other where the form has no columns. */
final class PageEntries {

    private final HtmlOutput html;
    private final PageText text;
    private final int headingLevel;
    private final boolean marksClosed;

    PageEntries(HtmlOutput html, PageText text, int headingLevel, boolean marksClosed) {
        this.html = html;
        this.text = text;
        this.headingLevel = headingLevel;
        this.marksClosed = marksClosed;
    }

    void write(FormEntries entries, String block) {
        boolean table = entries.isTable();
        html.open(table ? "table" : "div", "class", entries.ruled() ? "entries ruled" : "entries");
        if (table && entries.hasHead()) {
            head(entries);
        }
        html.raw(table ? "<tbody>\n" : "\n");
        int index = 0;
        for (FormEntry entry : entries.entries()) {
            entry(entries, entry, PageBody.id(block, index), table);
            index++;
        }
        html.raw(table ? "</tbody></table>\n" : "</div>\n");
    }

    private void head(FormEntries entries) {
        html.raw("<thead><tr>");
        for (FormColumn column : entries.columns()) {
            boolean said = !column.head().text().isBlank();
            html.raw(said ? "<th scope=\"col\">" : "<td>");
            text.inOne(List.of(column.head()));
            html.close(said ? "th" : "td");
        }
        html.raw("</tr></thead>\n");
    }

    private void entry(FormEntries entries, FormEntry entry, String id, boolean table) {
        html.open(table ? "tr" : "div", "id", id, "class", look(entry));
        boolean marked = marksClosed && entry.closed();
        for (int i = 0; i < entry.cells().size(); i++) {
            List<Paragraph> cell = entry.cells().get(i);
            String element = table ? cellElement(entries.columns().get(i), cell) : null;
            if (element != null) {
                html.open(element, "scope", element.equals("th") ? "row" : null);
            }
            if (marked && !isBlank(cell)) {
                html.raw("<strong class=\"closed-mark\">非公開</strong>");
                marked = false;
            }
            cell(entry, cell);
            if (element != null) {
                html.close(element);
            }
        }
        html.close(table ? "tr" : "div").line();
    }

    private static String look(FormEntry entry) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return entry.closed() ? kind + " closed" : kind;
    }

    private static String cellElement(FormColumn column, List<Paragraph> cell) {
        return column.shows() == ColumnContent.SPEAKER && !isBlank(cell) ? "th" : "td";
    }

    private static boolean isBlank(List<Paragraph> cell) {
        return cell.stream().allMatch(paragraph -> paragraph.text().isBlank());
    }

    private void cell(FormEntry entry, List<Paragraph> cell) {
        String heading = isBlank(cell) ? null : heading(entry.kind());
        if (heading != null) {
            html.raw("<").raw(heading).raw(">");
            text.inOne(cell);
            html.close(heading);
        } else if (entry.kind() == EntryKind.REMARK) {
            text.paragraphs(cell, null);
        } else {
            text.withMoments(cell);
        }
    }

    private @Nullable String heading(EntryKind kind) {
        return switch (kind) {
            case HEADING -> "h" + headingLevel;
            case SUBHEADING -> "h" + (headingLevel + 1);
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> null;
        };
    }
}
