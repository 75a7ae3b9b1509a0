package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 閉会: the end of the record, such as 以上.
 *
 * @param text 結び: paragraphs separated by {@code \n}; required
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Closing(
        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @NotBlank String text,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /** Replaces a missing text with an empty one. */
    public Closing {
        text = Missing.orEmpty(text);
    }

    /**
     * 閉会: where the profile sets it.
     *
     * @param text 結び: paragraphs separated by {@code \n}; required
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Closing(String text, boolean closed) {
        this(text, null, closed);
    }

    /**
     * 閉会: the end of the record, in the open part.
     *
     * @param text as printed: paragraphs separated by {@code \n}
     * @return the entry
     */
    public static Closing of(String text) {
        return new Closing(text, false);
    }

    @Override
    public Closing asClosed() {
        return new Closing(text, align, true);
    }

    @Override
    public Closing aligned(@Nullable Align edge) {
        return new Closing(text, edge, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.closing(this);
    }
}
