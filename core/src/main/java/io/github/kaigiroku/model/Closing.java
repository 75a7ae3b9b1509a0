package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;

/**
 * 閉会: the end of the record, such as 以上.
 *
 * @param text 結び: paragraphs separated by {@code \\n}; required
 * @param closed 非公開: whether this entry belongs to a closed part
 */
public record Closing(@NotBlank String text, boolean closed) implements ProceedingsEntry {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Closing {
        text = Missing.orEmpty(text);
    }

    /**
     * 閉会: the end of the record, in the open part.
     *
     * @param text as printed: paragraphs separated by {@code \\n}
     * @return the entry
     */
    public static Closing of(String text) {
        return new Closing(text, false);
    }

    @Override
    public Closing asClosed() {
        return new Closing(text, true);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.closing(this);
    }
}
