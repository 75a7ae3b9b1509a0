package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * 議題の見出し（agendaItem か text のどちらか一つ）: the agenda item the following entries belong to; either a reference or a text of its own.
 *
 * @param agendaItem 議題（id、なければ number）: the id or number of an agenda item
 * @param text 見出しの文: a heading as printed, for what is not on the agenda
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Heading(
        @JsonProperty("agendaItem") @InPublicCopy(PublicUse.KEPT) @Nullable String agendaItem,

        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @Nullable String text,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /**
     * 議題の見出し: where the profile sets it.
     *
     * @param agendaItem 議題: the id or number of an agenda item
     * @param text 見出し: a heading as printed, for what is not on the agenda
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Heading(@Nullable String agendaItem, @Nullable String text, boolean closed) {
        this(agendaItem, text, null, closed);
    }

    /**
     * 議題の見出し: the heading of an agenda item, in the open part.
     *
     * @param agendaItem 議題: the id or number of the item
     * @return the heading
     */
    public static Heading on(String agendaItem) {
        return new Heading(agendaItem, null, false);
    }

    /**
     * 見出し: a heading of its own words, such as 閉会, in the open part.
     *
     * @param text 文言: as printed
     * @return the heading
     */
    public static Heading of(String text) {
        return new Heading(null, text, false);
    }

    @Override
    public Heading asClosed() {
        return new Heading(agendaItem, text, align, true);
    }

    @Override
    public Heading aligned(@Nullable Align edge) {
        return new Heading(agendaItem, text, edge, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
