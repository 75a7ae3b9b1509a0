package io.github.kaigiroku.form;

import java.util.List;

/**
 * 様式第１号: the table of rows that says what was held, when, where and with whom.
 *
 * @param mark 様式番号
 * @param title 表題
 * @param layout the form of the profile this sheet fills; holds the column widths
 * @param rows the rows in order; rows that the profile omits when empty are not here
 */
public record SummarySheet(FormText mark, FormText title, SummaryForm layout, List<SummaryRow> rows)
        implements FormSheet {

    /** Copies the list of rows. */
    public SummarySheet {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(FormSheetVisitor<R> visitor) {
        return visitor.summary(this);
    }
}
