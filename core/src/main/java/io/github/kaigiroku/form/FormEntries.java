package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.ColumnContent;
import java.util.List;

/**
 * 審議の記録: the proceedings in one to four columns, as in 様式第２号. One column without rules is no table but a row of
 * paragraphs.
 *
 * @param key its name
 * @param columns the columns from left to right
 * @param ruled whether there are rules
 * @param headLines height of the head, in lines
 * @param repeatHead whether the head stands on every page, or on the first only
 * @param blankLines blank lines between two entries
 * @param firstIndent the usual indent of a paragraph's first line, in em; paragraphs hold their own
 * @param entries the entries in order; must be immutable and may be a view that composes each entry when it is asked for,
 *     so read it once from first to last
 */
public record FormEntries(
        String key,
        List<FormColumn> columns,
        boolean ruled,
        double headLines,
        boolean repeatHead,
        int blankLines,
        double firstIndent,
        List<FormEntry> entries)
        implements FormBlock {

    /** Copies the columns. */
    public FormEntries {
        columns = List.copyOf(columns);
    }

    /**
     * Whether the columns have heads.
     *
     * @return false where every head is empty
     */
    public boolean hasHead() {
        for (FormColumn column : columns) {
            if (!column.head().text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is a table.
     *
     * @return false for paragraphs one below the other
     */
    public boolean isTable() {
        return ruled || columns.size() > 1;
    }

    /**
     * The column that shows something.
     *
     * @param content what it shows
     * @return its index, or -1 where there is none
     */
    public int column(ColumnContent content) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).shows() == content) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public <R> R accept(FormBlockVisitor<R> visitor) {
        return visitor.entries(this);
    }
}
