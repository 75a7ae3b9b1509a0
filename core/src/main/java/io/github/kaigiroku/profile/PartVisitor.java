package io.github.kaigiroku.profile;

/**
 * 部分の種類ごとの処理: one method for each kind of part.
 *
 * @param <R> the type of the answer
 */
public interface PartVisitor<R> {

    /**
     * Handles lines of text.
     *
     * @param part the part
     * @return the answer for it
     */
    R text(TextPart part);

    /**
     * Handles 決裁欄.
     *
     * @param part the part
     * @return the answer for it
     */
    R boxes(BoxesPart part);

    /**
     * Handles a table of rows.
     *
     * @param part the part
     * @return the answer for it
     */
    R rows(RowsPart part);

    /**
     * Handles the proceedings.
     *
     * @param part the part
     * @return the answer for it
     */
    R proceedings(ProceedingsPart part);
}
