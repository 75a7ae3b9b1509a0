package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 発言: what somebody said.
 *
 * @param speaker 発言者: the label as printed; a remark without one is legal
 * @param text 発言の内容: paragraphs separated by {@code \\n}; required
 * @param closed 非公開: whether this entry belongs to a closed part
 */
public record Remark(@Nullable String speaker, @NotBlank String text, boolean closed) implements ProceedingsEntry {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Remark {
        text = Missing.orEmpty(text);
    }

    /**
     * 発言: an open remark.
     *
     * @param speaker 発言者: the label as printed
     * @param text 発言の内容: paragraphs separated by {@code \\n}
     * @return the remark
     */
    public static Remark by(String speaker, String text) {
        return new Remark(speaker, text, false);
    }

    /**
     * 発言者の記載のない発言: an open remark without a label, such as 異議なし。.
     *
     * @param text 発言の内容: paragraphs separated by {@code \\n}
     * @return the remark
     */
    public static Remark unnamed(String text) {
        return new Remark(null, text, false);
    }

    @Override
    public Remark asClosed() {
        return new Remark(speaker, text, true);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.remark(this);
    }
}
