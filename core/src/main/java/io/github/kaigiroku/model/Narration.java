package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;

/**
 * 議事の経過: what happened, told by the record itself.
 *
 * @param text 経過: paragraphs separated by {@code \\n}; required
 * @param closed 非公開: whether this entry belongs to a closed part
 */
public record Narration(@NotBlank String text, boolean closed) implements ProceedingsEntry {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Narration {
        text = Missing.orEmpty(text);
    }

    /**
     * 議事の経過: what happened, in the open part.
     *
     * @param text as printed: paragraphs separated by {@code \\n}
     * @return the entry
     */
    public static Narration of(String text) {
        return new Narration(text, false);
    }

    @Override
    public Narration asClosed() {
        return new Narration(text, true);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.narration(this);
    }
}
