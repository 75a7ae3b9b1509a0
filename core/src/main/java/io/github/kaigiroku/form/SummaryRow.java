package io.github.kaigiroku.form;

import java.util.List;

/**
 * 様式第１号の行: a label, spread evenly over its column (均等割付), and what stands beside it.
 *
 * @param content which part of the record the row shows
 * @param label 項目名
 * @param leastLines least height of the row, in lines of the page's pitch
 * @param paragraphs the content; empty for a blank row
 */
public record SummaryRow(RowContent content, FormText label, double leastLines, List<Paragraph> paragraphs) {

    /** Copies the list of paragraphs. */
    public SummaryRow {
        paragraphs = List.copyOf(paragraphs);
    }
}
