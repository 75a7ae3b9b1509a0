package io.github.kaigiroku.form;

import java.util.List;

/**
 * 審議の記録の一件: one entry, with what it shows in each column.
 *
 * @param key where it came from, such as {@code proceedings[17]}; entries of forms built in Java bring their own
 * @param kind what it is; decides style and structure, never the text
 * @param closed 非公開: whether it is closed by its own mark or by the agenda item it stands under
 * @param cells the paragraphs in each column, from left to right; none in a column that shows nothing of this entry
 */
public record FormEntry(String key, EntryKind kind, boolean closed, List<List<Paragraph>> cells) {

    /** Copies the list of cells. */
    public FormEntry {
        cells = List.copyOf(cells);
    }
}
