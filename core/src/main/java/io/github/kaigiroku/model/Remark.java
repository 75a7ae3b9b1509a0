package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 発言: what somebody said.
 *
 * @param speaker 発言者（印刷のとおり、なくてもよい）: the label as printed; a remark without one is legal
 * @param text 発言の内容: paragraphs separated by {@code \n}; required
 * @param kind 発言の種類（質問、答弁、報告、説明）: what the remark does, where the record says so
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Remark(
        @InPublicCopy(PublicUse.NAME) @Nullable String speaker,

        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @NotBlank String text,

        @Nullable RemarkKind kind,
        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /** Replaces a missing text with an empty one. */
    public Remark {
        text = Missing.orEmpty(text);
    }

    /**
     * 発言: of which the record does not say what kind it is.
     *
     * @param speaker 発言者: the label as printed; a remark without one is legal
     * @param text 発言の内容: paragraphs separated by {@code \n}; required
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Remark(@Nullable String speaker, String text, boolean closed) {
        this(speaker, text, null, null, closed);
    }

    /**
     * 発言: an open remark.
     *
     * @param speaker 発言者: the label as printed
     * @param text 発言の内容: paragraphs separated by {@code \n}
     * @return the remark
     */
    public static Remark by(String speaker, String text) {
        return new Remark(speaker, text, false);
    }

    /**
     * 発言者の記載のない発言: an open remark without a label, such as 異議なし。.
     *
     * @param text 発言の内容: paragraphs separated by {@code \n}
     * @return the remark
     */
    public static Remark unnamed(String text) {
        return new Remark(null, text, false);
    }

    @Override
    public Remark asClosed() {
        return new Remark(speaker, text, kind, align, true);
    }

    @Override
    public Remark aligned(@Nullable Align edge) {
        return new Remark(speaker, text, kind, edge, closed);
    }

    /**
     * The same remark as a question, an answer, a report or an explanation.
     *
     * @param other 発言の種類: what the remark does; null where the record does not say
     * @return a changed copy
     */
    public Remark as(@Nullable RemarkKind other) {
        return new Remark(speaker, text, other, align, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.remark(this);
    }
}
