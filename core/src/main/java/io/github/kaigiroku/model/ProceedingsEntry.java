package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * 審議の記録の一件: one entry of the proceedings, in the order of discussion (a row of 様式第２号).
 *
 * <p>The kinds are closed. A new kind adds a method to {@link EntryVisitor}, so that nothing compiles until everything
 * that handles entries handles the new kind too.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Remark.class, name = "remark"),
    @JsonSubTypes.Type(value = Narration.class, name = "narration"),
    @JsonSubTypes.Type(value = Decision.class, name = "decision"),
    @JsonSubTypes.Type(value = Vote.class, name = "vote"),
    @JsonSubTypes.Type(value = Recess.class, name = "recess"),
    @JsonSubTypes.Type(value = Closing.class, name = "closing")
})
public sealed interface ProceedingsEntry permits Heading, Remark, Narration, Decision, Vote, Recess, Closing {

    /**
     * 議題: what the entry is about, for the kinds that say so.
     *
     * @return the id or number of an agenda item, or null
     */
    default @Nullable String agendaItem() {
        return null;
    }

    /**
     * 配置: where the lines of this entry stand.
     *
     * @return the edge, or null where the profile decides
     */
    @Nullable Align align();

    /**
     * 非公開: whether this entry belongs to a closed part of the meeting.
     *
     * @return true when it must not be published
     */
    boolean closed();

    /**
     * 非公開の部分の記録: the same entry as part of a closed part.
     *
     * @return a copy whose {@link #closed()} is true
     */
    ProceedingsEntry asClosed();

    /**
     * The same entry with its lines elsewhere.
     *
     * @param edge 配置: where the lines stand; null leaves it to the profile
     * @return a changed copy
     */
    ProceedingsEntry aligned(@Nullable Align edge);

    /**
     * Hands this entry to the method for its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the answer
     * @return the visitor's answer
     */
    <R> R accept(EntryVisitor<R> visitor);
}
