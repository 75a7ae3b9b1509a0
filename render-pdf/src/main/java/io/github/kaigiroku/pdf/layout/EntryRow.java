package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.pdf.writer.Element;
import io.github.kaigiroku.pdf.writer.Tag;
import io.github.kaigiroku.profile.ColumnContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * 一件の行: the cells of an entry side by side, each with its place in the structure; without a table its paragraphs one
 * below the other. A new kind of entry is handled here.
 */
final class EntryRow {

    private final Pen pen;
    private final FormGrid grid;
    private final FormEntry entry;
    private final Element body;
    /** The table's row; null for paragraphs without a table. */
    private final @Nullable Element row;

    private final List<Element> cells = new ArrayList<>();
    private final List<CellText> texts = new ArrayList<>();
    private final int labelLines;

    EntryRow(Pen pen, FormGrid grid, FormEntries entries, FormEntry entry, Element body) {
        this.pen = pen;
        this.grid = grid;
        this.entry = entry;
        this.body = body;
        this.row = entries.isTable() ? body.add(Tag.ROW) : null;
        int label = 0;
        for (int i = 0; i < entry.cells().size(); i++) {
            boolean speaker = entries.columns().get(i).shows() == ColumnContent.SPEAKER;
            CellText text = cell(i, entry.cells().get(i), speaker);
            label = speaker ? text.linesLeft() : label;
        }
        labelLines = label;
    }

    private CellText cell(int column, List<Paragraph> paragraphs, boolean speaker) {
        Element cell = row == null ? body : row.add(Tag.CELL);
        cells.add(cell);
        CellText text = new CellText(cell);
        Tag heading = paragraphs.isEmpty() ? null : heading();
        Element whole = heading == null ? null : cell.add(heading);
        for (Paragraph paragraph : paragraphs) {
            boolean own = row == null || paragraphs.size() > 1;
            Element element = whole != null ? whole : own ? cell.add(Tag.PARAGRAPH) : cell;
            int width = grid.textWidth(column);
            if (!speaker || !paragraph.text().isEmpty()) {
                text.add(
                        element,
                        speaker
                                ? pen.setter().label(paragraph, width, grid.em())
                                : pen.setter().set(paragraph, width, grid.em()));
            }
        }
        texts.add(text);
        return text;
    }

    private @Nullable Tag heading() {
        return switch (entry.kind()) {
            case HEADING -> pen.levels().heading();
            case SUBHEADING -> pen.levels().subheading();
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> null;
        };
    }

    boolean isHeading() {
        return entry.kind() == EntryKind.HEADING || entry.kind() == EntryKind.SUBHEADING;
    }

    /** How many lines the speaker takes, which stand on one page if they can. */
    int labelLines() {
        return labelLines;
    }

    int linesLeft() {
        int most = 0;
        for (CellText text : texts) {
            most = Math.max(most, text.linesLeft());
        }
        return most;
    }

    void draw(int count, double line) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).draw(pen.canvas(), grid, count, grid.textLeft(i), line);
        }
    }

    void finish() throws IOException {
        if (row != null) {
            for (Element cell : cells) {
                cell.finish();
            }
            row.finish();
        }
    }

    /** Adds a heading to the outline. */
    void bookmark(double top) {
        if (isHeading()) {
            StringJoiner title = new StringJoiner(" ");
            for (List<Paragraph> cell : entry.cells()) {
                for (Paragraph paragraph : cell) {
                    title.add(paragraph.text());
                }
            }
            pen.canvas().bookmark(entry.kind() == EntryKind.HEADING ? 2 : 3, title.toString(), top);
        }
    }
}
