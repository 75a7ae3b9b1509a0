package io.github.kaigiroku.docx.read;

import java.util.List;

/** 本文の部分: a table, or a line outside the tables. */
public sealed interface PrintedBlock {

    /**
     * 表.
     *
     * @param rows its rows in order
     */
    record Table(List<PrintedRow> rows) implements PrintedBlock {

        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * 表の外の行, such as 様式第１号.
     *
     * @param paragraph the line, never blank
     */
    record Line(PrintedParagraph paragraph) implements PrintedBlock {}
}
