package io.github.kaigiroku.model;

import org.jspecify.annotations.Nullable;

/**
 * 議題の見出し: the agenda item the following entries belong to; either a reference or a text of its own.
 *
 * @param agendaItem 議題: the id or number of an agenda item
 * @param text 見出し: a heading as printed, for what is not on the agenda
 * @param closed 非公開: whether this entry belongs to a closed part
 */
public record Heading(@Nullable String agendaItem, @Nullable String text, boolean closed) implements ProceedingsEntry {

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
