package io.github.kaigiroku.form;

import java.util.List;

/**
 * 様式第２号の一件: one entry with its speaker's label and its paragraphs.
 *
 * @param kind what it is; decides style and structure, never the text
 * @param speaker 発言者: the label as printed; empty when there is none
 * @param paragraphs at least one paragraph
 * @param closed 非公開: whether it must not be published, by a mark of its own or under a closed agenda item; renderers of
 *     files that somebody edits mark it
 */
public record SheetEntry(EntryKind kind, FormText speaker, List<Paragraph> paragraphs, boolean closed) {

    /** Copies the list of paragraphs. */
    public SheetEntry {
        paragraphs = List.copyOf(paragraphs);
    }
}
