package io.github.kaigiroku.docx;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What is composed to be printed, in the shape of {@link Opened#texts}. */
final class Composed {

    private Composed() {}

    /** The texts of the sheets' tables, row by row and cell by cell. */
    static List<List<List<String>>> tables(FormDocument document) {
        List<List<List<String>>> tables = new ArrayList<>();
        document.sheets().forEach(sheet -> sheet.blocks().forEach(block -> add(tables, block)));
        return tables;
    }

    private static void add(List<List<List<String>>> tables, FormBlock block) {
        if (block instanceof FormRows rows) {
            tables.add(rows.rows().stream()
                    .map(row -> List.of(row.labelText(), text(row.paragraphs())))
                    .toList());
        } else if (block instanceof FormEntries entries) {
            List<List<String>> table = new ArrayList<>();
            table.add(entries.columns().stream()
                    .map(column -> column.head().text())
                    .toList());
            entries.entries()
                    .forEach(entry ->
                            table.add(entry.cells().stream().map(Composed::text).toList()));
            tables.add(table);
        }
    }

    private static String text(List<Paragraph> paragraphs) {
        return Opened.cell(paragraphs.stream().map(Paragraph::text).toList());
    }
}
