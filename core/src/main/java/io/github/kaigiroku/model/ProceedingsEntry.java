package io.github.kaigiroku.model;

/**
 * 審議の記録の一件: one entry of the proceedings, in the order of discussion (a row of 様式第２号).
 *
 * <p>The kinds are closed. A new kind adds a method to {@link EntryVisitor}, so that nothing compiles until everything
 * that handles entries handles the new kind too.
 */
public sealed interface ProceedingsEntry permits Heading, Remark, Narration, Decision, Recess, Closing {

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
     * Hands this entry to the method for its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the answer
     * @return the visitor's answer
     */
    <R> R accept(EntryVisitor<R> visitor);
}
