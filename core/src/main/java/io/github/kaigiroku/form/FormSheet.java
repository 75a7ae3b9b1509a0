package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.PageLayout;
import java.util.List;

/**
 * 様式の一枚: one of the forms of a document, beginning on a page of its own and running over as many pages as it needs.
 *
 * @param page 用紙: the page it is printed on
 * @param header 上の欄外, on every page
 * @param footer 下の欄外, on every page
 * @param blocks what stands on it, from top to bottom
 */
public record FormSheet(PageLayout page, List<MarginText> header, List<MarginText> footer, List<FormBlock> blocks) {

    /** Copies the lists. */
    public FormSheet {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        blocks = List.copyOf(blocks);
    }

    /**
     * The same sheet with other blocks, for forms built in Java.
     *
     * @param changed the blocks from top to bottom
     * @return the sheet
     */
    public FormSheet withBlocks(List<FormBlock> changed) {
        return new FormSheet(page, header, footer, changed);
    }
}
