package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The structure that a tagged file made of a document must have: every innermost element with its text, in order. */
final class PrintedStructure implements FormBlockVisitor<Void> {

    private final List<StructureText> elements = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();
    private boolean titled;

    PrintedStructure(FormDocument document) {
        for (FormSheet sheet : document.sheets()) {
            String name = sheet.blocks().stream()
                    .filter(FormLines.class::isInstance)
                    .map(FormLines.class::cast)
                    .filter(lines -> lines.role() != TextRole.TEXT && !lines.isEmpty())
                    .flatMap(lines -> lines.paragraphs().stream())
                    .map(Paragraph::text)
                    .collect(Collectors.joining("　"))
                    .strip();
            if (!name.isEmpty()) {
                outline.add(name);
            }
            sheet.blocks().forEach(block -> block.accept(this));
        }
    }

    List<StructureText> elements() {
        return elements;
    }

    /** The titles of the outline, in order. */
    List<String> outline() {
        return outline;
    }

    @Override
    public Void lines(FormLines lines) {
        if (lines.role() == TextRole.TITLE && !lines.isEmpty()) {
            titled = true;
            add("/H1", texts(lines.paragraphs()).stream().collect(Collectors.joining()));
        } else {
            texts(lines.paragraphs()).stream().filter(text -> !text.isEmpty()).forEach(text -> add("/P", text));
        }
        return null;
    }

    @Override
    public Void boxes(FormBoxes boxes) {
        texts(boxes.labels()).forEach(label -> add("/Table/TR/TH", label));
        boxes.labels().forEach(label -> add("/Table/TR/TD", ""));
        return null;
    }

    @Override
    public Void rows(FormRows rows) {
        for (FormRow row : rows.rows()) {
            add("/Table/TR/TH", row.labelText());
            addCell("/Table/TR/TD", row.paragraphs());
        }
        return null;
    }

    @Override
    public Void entries(FormEntries entries) {
        if (!entries.isTable()) {
            entries.entries().forEach(this::addParagraphs);
            return null;
        }
        if (entries.hasHead()) {
            entries.columns()
                    .forEach(column -> add("/Table/THead/TR/TH", column.head().text()));
        }
        int count = 0;
        for (FormEntry entry : entries.entries()) {
            addRow(entry);
            count++;
        }
        if (count == 0) {
            add("/Table/TBody", "");
        }
        return null;
    }

    private void addRow(FormEntry entry) {
        String cell = "/Table/TBody/TR/TD";
        for (List<Paragraph> paragraphs : entry.cells()) {
            if (level(entry) == 0 || paragraphs.isEmpty()) {
                addCell(cell, paragraphs);
            } else {
                addHeading(cell, entry, paragraphs);
            }
        }
    }

    private void addParagraphs(FormEntry entry) {
        for (List<Paragraph> paragraphs : entry.cells()) {
            if (level(entry) == 0) {
                texts(paragraphs).forEach(text -> add("/P", text));
            } else {
                addHeading("", entry, paragraphs);
            }
        }
    }

    private void addHeading(String cell, FormEntry entry, List<Paragraph> paragraphs) {
        add(cell + "/H" + (titled ? level(entry) + 1 : level(entry)), String.join("", texts(paragraphs)));
        outline.add(String.join(" ", texts(paragraphs)));
    }

    private static int level(FormEntry entry) {
        return entry.kind() == EntryKind.HEADING ? 1 : entry.kind() == EntryKind.SUBHEADING ? 2 : 0;
    }

    private void addCell(String cell, List<Paragraph> paragraphs) {
        List<String> texts = texts(paragraphs);
        if (texts.size() > 1) {
            texts.forEach(text -> add(cell + "/P", text));
        } else {
            add(cell, String.join("", texts));
        }
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    private void add(String path, String text) {
        elements.add(new StructureText("Document" + path, text));
    }
}
