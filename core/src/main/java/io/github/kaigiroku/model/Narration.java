package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 議事の経過: what happened, as the record itself reports it.
 *
 * @param text 経過: paragraphs separated by {@code \n}; required
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Narration(
        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @NotBlank String text,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /** Replaces a missing text with an empty one. */
    public Narration {
        text = Missing.orEmpty(text);
    }

    /**
     * 議事の経過: where the profile sets it.
     *
     * @param text 経過: paragraphs separated by {@code \n}; required
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Narration(String text, boolean closed) {
        this(text, null, closed);
    }

    /**
     * 議事の経過: what happened, in the open part.
     *
     * @param text as printed: paragraphs separated by {@code \n}
     * @return the entry
     */
    public static Narration of(String text) {
        return new Narration(text, false);
    }

    @Override
    public Narration asClosed() {
        return new Narration(text, align, true);
    }

    @Override
    public Narration aligned(@Nullable Align edge) {
        return new Narration(text, edge, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.narration(this);
    }
}
