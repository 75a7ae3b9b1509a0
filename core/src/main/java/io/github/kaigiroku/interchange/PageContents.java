package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** 目次: links to the headings of the proceedings, where there are several. */
final class PageContents {

    private final HtmlOutput html;
    private int links;

    PageContents(HtmlOutput html) {
        this.html = html;
    }

    void write(FormDocument document) {
        List<FormSheet> sheets = document.sheets();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            List<FormBlock> blocks = sheets.get(sheet).blocks();
            for (int block = 0; block < blocks.size(); block++) {
                if (blocks.get(block) instanceof FormEntries entries) {
                    links(entries, PageBody.id(sheet, block));
                }
            }
        }
        if (links > 0) {
            html.raw("</ul>\n</nav>\n");
        }
    }

    private void links(FormEntries entries, String block) {
        int index = 0;
        for (FormEntry entry : entries.entries()) {
            String text = text(entry);
            if (entry.kind() == EntryKind.HEADING && !text.isBlank()) {
                link(PageBody.id(block, index), text);
            }
            index++;
        }
    }

    private void link(String target, String text) {
        if (links == 0) {
            html.open("nav", "aria-label", "議題").line().raw("<ul>\n");
        }
        links++;
        html.raw("<li>").open("a", "href", "#" + target).text(text).raw("</a></li>\n");
    }

    private static String text(FormEntry entry) {
        return entry.cells().stream()
                .flatMap(List::stream)
                .map(Paragraph::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
