package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Every text a document prints, in order: what a file made of it must hold. */
final class PrintedTexts implements FormBlockVisitor<List<String>> {

    private final List<String> texts = new ArrayList<>();

    static List<String> of(FormDocument document) {
        PrintedTexts printed = new PrintedTexts();
        for (FormSheet sheet : document.sheets()) {
            sheet.blocks().forEach(block -> block.accept(printed));
        }
        return printed.texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public List<String> lines(FormLines lines) {
        return add(lines.paragraphs());
    }

    @Override
    public List<String> boxes(FormBoxes boxes) {
        return add(boxes.labels());
    }

    @Override
    public List<String> rows(FormRows rows) {
        rows.rows().forEach(row -> {
            texts.add(row.labelText());
            add(row.paragraphs());
        });
        return texts;
    }

    @Override
    public List<String> entries(FormEntries entries) {
        entries.columns().forEach(column -> texts.add(column.head().text()));
        entries.entries().forEach(entry -> entry.cells().forEach(this::add));
        return texts;
    }

    private List<String> add(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> texts.add(paragraph.text()));
        return texts;
    }
}
