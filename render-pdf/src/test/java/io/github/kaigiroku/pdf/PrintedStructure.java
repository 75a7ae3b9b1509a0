package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SheetEntry;
import io.github.kaigiroku.form.SummaryRow;
import io.github.kaigiroku.form.SummarySheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The structure that a tagged file made of a document must have: every innermost element with its text, in order. */
final class PrintedStructure implements FormSheetVisitor<Void> {

    private final List<StructureText> elements = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();
    private boolean titled;

    PrintedStructure(FormDocument document) {
        for (FormSheet sheet : document.sheets()) {
            String name = (sheet.mark().text() + "　" + sheet.title().text()).strip();
            if (!name.isEmpty()) {
                outline.add(name);
            }
            boolean markIsHeading = sheet.title().isEmpty();
            if (!sheet.mark().isEmpty()) {
                titled |= markIsHeading;
                add(markIsHeading ? "/H1" : "/P", sheet.mark().text());
            }
            if (!sheet.title().isEmpty()) {
                titled = true;
                add("/H1", sheet.title().text());
            }
            sheet.accept(this);
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
    public Void summary(SummarySheet sheet) {
        for (SummaryRow row : sheet.rows()) {
            add("/Table/TR/TH", row.label().text());
            addCell("/Table/TR/TD", row.paragraphs());
        }
        return null;
    }

    @Override
    public Void proceedings(ProceedingsSheet sheet) {
        add("/Table/THead/TR/TH", sheet.speakerLabel().text());
        add("/Table/THead/TR/TH", sheet.textLabel().text());
        int entries = 0;
        for (SheetEntry entry : sheet.entries()) {
            FormText speaker = entry.speaker();
            add("/Table/TBody/TR/TD", speaker.text());
            addText("/Table/TBody/TR/TD", entry);
            entries++;
        }
        if (entries == 0) {
            add("/Table/TBody", "");
        }
        return null;
    }

    private void addText(String cell, SheetEntry entry) {
        int level = entry.kind() == EntryKind.HEADING ? 1 : entry.kind() == EntryKind.SUBHEADING ? 2 : 0;
        if (level == 0) {
            addCell(cell, entry.paragraphs());
        } else {
            List<String> lines =
                    entry.paragraphs().stream().map(Paragraph::text).toList();
            add(cell + "/H" + (titled ? level + 1 : level), String.join("", lines));
            outline.add(String.join(" ", lines));
        }
    }

    private void addCell(String cell, List<Paragraph> paragraphs) {
        List<String> texts = paragraphs.stream().map(Paragraph::text).collect(Collectors.toList());
        if (texts.size() > 1) {
            texts.forEach(text -> add(cell + "/P", text));
        } else {
            add(cell, String.join("", texts));
        }
    }

    private void add(String path, String text) {
        elements.add(new StructureText("Document" + path, text));
    }
}
