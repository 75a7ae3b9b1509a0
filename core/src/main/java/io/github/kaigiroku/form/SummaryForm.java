package io.github.kaigiroku.form;

import java.util.List;

/**
 * 様式第１号の定義.
 *
 * @param mark 様式番号, such as 様式第１号; may be empty
 * @param title 表題, such as 会 議 録; may be empty
 * @param labelWidth 項目名の幅: width of the labels' text in em
 * @param textWidth 内容の幅: width of the contents' text in em
 * @param rows the rows in order
 */
public record SummaryForm(String mark, String title, double labelWidth, double textWidth, List<RowForm> rows) {

    /** Copies the list of rows. */
    public SummaryForm {
        rows = List.copyOf(rows);
    }
}
