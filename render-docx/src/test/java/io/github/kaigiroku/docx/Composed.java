package io.github.kaigiroku.docx;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SummarySheet;
import java.util.ArrayList;
import java.util.List;

/** What is composed to be printed, in the shape of {@link Opened#texts}. */
final class Composed implements FormSheetVisitor<List<List<String>>> {

    /** The texts of the sheets' tables, row by row and cell by cell. */
    static List<List<List<String>>> tables(FormDocument document) {
        return document.sheets().stream()
                .map(sheet -> sheet.accept(new Composed()))
                .toList();
    }

    @Override
    public List<List<String>> summary(SummarySheet sheet) {
        return sheet.rows().stream()
                .map(row -> List.of(row.label().text(), text(row.paragraphs())))
                .toList();
    }

    @Override
    public List<List<String>> proceedings(ProceedingsSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(sheet.speakerLabel().text(), sheet.textLabel().text()));
        sheet.entries().forEach(entry -> rows.add(List.of(entry.speaker().text(), text(entry.paragraphs()))));
        return rows;
    }

    private static String text(List<Paragraph> paragraphs) {
        return Opened.cell(paragraphs.stream().map(Paragraph::text).toList());
    }
}
