package io.github.kaigiroku.profile;

/** 様式の部分: what a sheet consists of, from top to bottom. */
public sealed interface Part permits TextPart, BoxesPart, RowsPart, ProceedingsPart {

    /**
     * Hands this part to the method for its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the answer
     * @return the visitor's answer
     */
    <R> R accept(PartVisitor<R> visitor);
}
