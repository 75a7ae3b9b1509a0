package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SummarySheet;
import java.util.ArrayList;
import java.util.List;

/** Every text a document prints, in order: what a file made of it must hold. */
final class PrintedTexts implements FormSheetVisitor<List<String>> {

    private final List<String> texts = new ArrayList<>();

    static List<String> of(FormDocument document) {
        PrintedTexts printed = new PrintedTexts();
        for (FormSheet sheet : document.sheets()) {
            sheet.accept(printed);
        }
        return printed.texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public List<String> summary(SummarySheet sheet) {
        add(sheet.mark(), sheet.title());
        sheet.rows().forEach(row -> {
            add(row.label());
            add(row.paragraphs());
        });
        return texts;
    }

    @Override
    public List<String> proceedings(ProceedingsSheet sheet) {
        add(sheet.mark(), sheet.title(), sheet.speakerLabel(), sheet.textLabel());
        sheet.entries().forEach(entry -> {
            add(entry.speaker());
            add(entry.paragraphs());
        });
        return texts;
    }

    private void add(FormText... more) {
        for (FormText text : more) {
            texts.add(text.text());
        }
    }

    private void add(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> texts.add(paragraph.text()));
    }
}
