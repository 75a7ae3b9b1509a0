package io.github.kaigiroku.form;

/**
 * 様式の種類ごとの処理: one method for each kind of sheet.
 *
 * @param <R> the type of the answer
 */
public interface FormSheetVisitor<R> {

    /**
     * Handles 様式第１号.
     *
     * @param sheet the sheet
     * @return the answer for it
     */
    R summary(SummarySheet sheet);

    /**
     * Handles 様式第２号.
     *
     * @param sheet the sheet
     * @return the answer for it
     */
    R proceedings(ProceedingsSheet sheet);
}
