package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.SheetEntry;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** 一件のセル: the two cells of an entry, each with its place in the structure. A new kind of entry is handled here. */
final class EntryCells {

    private final Pen pen;
    private final FormGrid grid;

    EntryCells(Pen pen, FormGrid grid) {
        this.pen = pen;
        this.grid = grid;
    }

    /** Sets the texts of an entry. */
    Row of(Element row, SheetEntry entry) {
        Element speakerCell = row.add(Tag.CELL);
        Element textCell = row.add(Tag.CELL);
        CellText speaker = new CellText(speakerCell);
        FormText label = entry.speaker();
        if (!label.isEmpty()) {
            speaker.add(speakerCell, pen.setter().lines(label, grid.labelWidth()));
        }
        return new Row(speakerCell, textCell, speaker, text(textCell, entry));
    }

    /** Adds a heading to the outline. */
    void bookmark(SheetEntry entry, double top) {
        int level = bookmarkLevel(entry);
        if (level > 0) {
            String title = entry.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
            pen.canvas().bookmark(level, title, top);
        }
    }

    private static int bookmarkLevel(SheetEntry entry) {
        return switch (entry.kind()) {
            case HEADING -> 2;
            case SUBHEADING -> 3;
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> 0;
        };
    }

    private CellText text(Element cell, SheetEntry entry) {
        return switch (entry.kind()) {
            case HEADING -> heading(cell, pen.levels().heading(), entry.paragraphs());
            case SUBHEADING -> heading(cell, pen.levels().subheading(), entry.paragraphs());
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> body(cell, entry.paragraphs());
        };
    }

    private CellText heading(Element cell, Tag level, List<Paragraph> paragraphs) {
        CellText text = new CellText(cell);
        Element heading = cell.add(level);
        paragraphs.forEach(paragraph -> text.add(heading, pen.setter().lines(paragraph, grid.textWidth())));
        return text;
    }

    private CellText body(Element cell, List<Paragraph> paragraphs) {
        CellText text = new CellText(cell);
        for (Paragraph paragraph : paragraphs) {
            Element element = paragraphs.size() > 1 ? cell.add(Tag.PARAGRAPH) : cell;
            text.add(element, pen.setter().lines(paragraph, grid.textWidth()));
        }
        return text;
    }

    /** The two cells side by side. */
    final class Row {

        private final Element speakerCell;
        private final Element textCell;
        private final CellText speaker;
        private final CellText text;

        Row(Element speakerCell, Element textCell, CellText speaker, CellText text) {
            this.speakerCell = speakerCell;
            this.textCell = textCell;
            this.speaker = speaker;
            this.text = text;
        }

        int linesLeft() {
            return Math.max(speaker.linesLeft(), text.linesLeft());
        }

        void draw(int count, int line) throws IOException {
            speaker.draw(pen.canvas(), grid, count, grid.labelLeft(), line);
            text.draw(pen.canvas(), grid, count, grid.textLeft(), line);
        }

        void finish() throws IOException {
            speakerCell.finish();
            textCell.finish();
        }
    }
}
