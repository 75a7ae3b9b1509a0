package io.github.kaigiroku.form;

/**
 * 様式の一枚: one of the forms of a document, beginning on a page of its own and running over as many pages as it needs.
 */
public sealed interface FormSheet permits SummarySheet, ProceedingsSheet {

    /**
     * 様式番号: the mark above the form, such as 様式第１号.
     *
     * @return the mark; empty when the form has none
     */
    FormText mark();

    /**
     * 表題: the title above the table, such as 会 議 録.
     *
     * @return the title; empty when the form has none
     */
    FormText title();

    /**
     * Hands this sheet to the method for its kind.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the answer
     * @return the visitor's answer
     */
    <R> R accept(FormSheetVisitor<R> visitor);
}
