package io.github.kaigiroku.form;

/** 様式の部分: what stands on a sheet, one below the other. */
public sealed interface FormBlock permits FormLines, FormBoxes, FormRows, FormEntries {

    /**
     * A name for this block that stays the same for the same profile, such as {@code sheets[0].parts[2]}; blocks of forms
     * built in Java bring their own.
     *
     * @return the key
     */
    String key();

    /**
     * Hands this block to the method for its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the answer
     * @return the visitor's answer
     */
    <R> R accept(FormBlockVisitor<R> visitor);
}
