package io.github.kaigiroku.profile;

import java.util.List;

/**
 * 項目の表: a table of labels and what stands beside them, as in 様式第１号. Widths are in em.
 *
 * @param labelWidth 項目名の幅: width of the labels' text
 * @param textWidth 内容の幅: width of the contents' text
 * @param unruled without rules
 * @param rows the rows in order
 */
public record RowsPart(
        @Setting(ja = "項目名の幅（em）", en = "width of the labels in em", least = 1)
        double labelWidth,

        @Setting(ja = "内容の幅（em）", en = "width of the contents in em", least = 1)
        double textWidth,

        @Setting(ja = "罫線なし", en = "without rules") boolean unruled,

        @Setting(ja = "行。上から一つ以上", en = "rows in order, at least one", required = true)
        List<RowForm> rows)
        implements Part {

    /** Copies the rows. */
    public RowsPart {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.rows(this);
    }
}
