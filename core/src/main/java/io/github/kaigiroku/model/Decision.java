package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * 決定事項: what was decided.
 *
 * @param text 決定の内容: paragraphs separated by {@code \n}; required
 * @param agendaItem 議題（id、なければ number）: the id or number of the agenda item it decides
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @NotBlank String text,

        @JsonProperty("agendaItem") @InPublicCopy(PublicUse.KEPT) @Nullable String agendaItem,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /** Replaces a missing text with an empty one. */
    public Decision {
        text = Missing.orEmpty(text);
    }

    /**
     * 決定事項: where the profile sets it.
     *
     * @param text 決定の内容: paragraphs separated by {@code \n}; required
     * @param agendaItem 議題: the id or number of the agenda item it decides
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Decision(String text, @Nullable String agendaItem, boolean closed) {
        this(text, agendaItem, null, closed);
    }

    /**
     * 決定事項: what was decided on no item in particular, in the open part.
     *
     * @param text 決定の内容: paragraphs separated by {@code \n}
     * @return the decision
     */
    public static Decision of(String text) {
        return new Decision(text, null, false);
    }

    /**
     * 議題の決定事項: what was decided on an agenda item, in the open part.
     *
     * @param agendaItem 議題: the id or number of the item
     * @param text 決定の内容: paragraphs separated by {@code \n}
     * @return the decision
     */
    public static Decision on(String agendaItem, String text) {
        return new Decision(text, agendaItem, false);
    }

    @Override
    public Decision asClosed() {
        return new Decision(text, agendaItem, align, true);
    }

    @Override
    public Decision aligned(@Nullable Align edge) {
        return new Decision(text, agendaItem, edge, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.decision(this);
    }
}
