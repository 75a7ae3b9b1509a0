package io.github.kaigiroku.form;

/**
 * 部分の種類ごとの処理: one method for each kind of block.
 *
 * @param <R> the type of the answer
 */
public interface FormBlockVisitor<R> {

    /**
     * Handles lines of text.
     *
     * @param lines the block
     * @return the answer for it
     */
    R lines(FormLines lines);

    /**
     * Handles 決裁欄.
     *
     * @param boxes the block
     * @return the answer for it
     */
    R boxes(FormBoxes boxes);

    /**
     * Handles a table of labels and contents.
     *
     * @param rows the block
     * @return the answer for it
     */
    R rows(FormRows rows);

    /**
     * Handles the proceedings.
     *
     * @param entries the block
     * @return the answer for it
     */
    R entries(FormEntries entries);
}
