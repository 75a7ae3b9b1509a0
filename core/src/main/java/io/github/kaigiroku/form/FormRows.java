package io.github.kaigiroku.form;

import java.util.List;

/**
 * 項目の表: labels and what stands beside them, as in 様式第１号.
 *
 * @param key its name
 * @param labelWidth width of the labels' text in em
 * @param textWidth width of the contents' text in em
 * @param ruled whether there are rules
 * @param rows the rows in order; rows that the profile omits when empty are not here
 */
public record FormRows(String key, double labelWidth, double textWidth, boolean ruled, List<FormRow> rows)
        implements FormBlock {

    /** Copies the rows. */
    public FormRows {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(FormBlockVisitor<R> visitor) {
        return visitor.rows(this);
    }
}
