package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormColumn;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 文字だけの行: the lines of a document, one after the other, for one thread. */
final class PlainLines implements FormBlockVisitor<Consumer<String>> {

    private static final String CONTINUED = "　";

    private final Consumer<String> out;

    PlainLines(Consumer<String> out) {
        this.out = out;
    }

    void write(FormDocument document) {
        out.accept(document.title());
        for (FormSheet sheet : document.sheets()) {
            out.accept("");
            sheet.blocks().forEach(block -> block.accept(this));
        }
    }

    @Override
    public Consumer<String> lines(FormLines lines) {
        if (!lines.isEmpty()) {
            lines.paragraphs().forEach(paragraph -> out.accept(paragraph.text()));
        }
        return out;
    }

    @Override
    public Consumer<String> boxes(FormBoxes boxes) {
        out.accept(boxes.labels().stream().map(Paragraph::text).collect(Collectors.joining("　｜　")));
        return out;
    }

    @Override
    public Consumer<String> rows(FormRows rows) {
        for (FormRow row : rows.rows()) {
            labelled(row.labelText(), row.paragraphs());
        }
        return out;
    }

    @Override
    public Consumer<String> entries(FormEntries entries) {
        if (entries.hasHead()) {
            out.accept("");
            out.accept(entries.columns().stream()
                    .map(FormColumn::head)
                    .map(Paragraph::text)
                    .collect(Collectors.joining("｜")));
        }
        for (FormEntry entry : entries.entries()) {
            if (entry.kind() == EntryKind.HEADING || entry.kind() == EntryKind.SUBHEADING) {
                out.accept("");
            }
            entry(entry);
        }
        return out;
    }

    /** The last cell that says something is the text; what stands before it labels it. */
    private void entry(FormEntry entry) {
        var cells = new ArrayList<List<Paragraph>>(entry.cells());
        cells.removeIf(PlainLines::isEmpty);
        if (cells.isEmpty()) {
            out.accept("");
            return;
        }
        List<Paragraph> text = cells.remove(cells.size() - 1);
        labelled(cells.stream().map(PlainLines::joined).collect(Collectors.joining("　")), text);
    }

    private static boolean isEmpty(List<Paragraph> cell) {
        return cell.stream().allMatch(paragraph -> paragraph.text().isEmpty());
    }

    private static String joined(List<Paragraph> cell) {
        return cell.stream().map(Paragraph::text).collect(Collectors.joining());
    }

    private void labelled(String label, List<Paragraph> paragraphs) {
        String first = paragraphs.isEmpty() ? "" : paragraphs.get(0).text();
        out.accept(label.isEmpty() ? first : label + "：" + first);
        paragraphs.stream().skip(1).forEach(paragraph -> out.accept(CONTINUED + paragraph.text()));
    }
}
