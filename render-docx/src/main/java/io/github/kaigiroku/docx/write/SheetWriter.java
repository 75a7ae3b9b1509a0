package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** Writes the blocks of a sheet, from top to bottom. Answers for each block whether it is a table. */
final class SheetWriter implements FormBlockVisitor<Boolean> {

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final PageLayout page;
    private final SheetStyles styles;
    private final Anchors anchors;

    SheetWriter(XmlWriter xml, ParagraphWriter paragraphs, PageLayout page, SheetStyles styles, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.page = page;
        this.styles = styles;
        this.anchors = anchors;
    }

    /** Word joins tables that follow each other, and wants a paragraph after the last one. */
    void write(FormSheet sheet) throws IOException {
        boolean afterTable = false;
        try {
            for (FormBlock block : sheet.blocks()) {
                if (afterTable && !(block instanceof FormLines)) {
                    paragraphs.blankLines(styles.of(FormStyle.FORM_END), 1);
                }
                afterTable = block.accept(this);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Boolean lines(FormLines lines) {
        FormStyle style = switch (lines.role()) {
            case MARK -> FormStyle.FORM_MARK;
            case TITLE -> FormStyle.FORM_TITLE;
            case TEXT -> FormStyle.FORM_TEXT;
        };
        try {
            lines(styles.of(style), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    /** Each line that is added has its own anchor, for somebody may put others between them. */
    private void lines(ParagraphStart start, FormLines lines) throws IOException {
        double blankBefore = lines.blankBefore() * page.linePitch();
        if (!Anchors.isAdded(lines.key())) {
            paragraphs.lines(start, lines.paragraphs(), blankBefore, null);
            return;
        }
        for (Paragraph line : lines.paragraphs()) {
            paragraphs.lines(start, List.of(line), blankBefore, anchors.added());
            blankBefore = 0;
        }
    }

    @Override
    public Boolean boxes(FormBoxes boxes) {
        try {
            new BoxesTable(xml, paragraphs, page, styles, anchors).write(boxes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public Boolean rows(FormRows rows) {
        try {
            new RowsTable(xml, paragraphs, page, styles, anchors).write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public Boolean entries(FormEntries entries) {
        try {
            if (entries.isTable()) {
                new EntriesTable(xml, paragraphs, page, styles, anchors).write(entries);
            } else {
                paragraphs(entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.isTable();
    }

    private void paragraphs(FormEntries entries) throws IOException {
        for (Iterator<FormEntry> rest = entries.entries().iterator(); rest.hasNext(); ) {
            FormEntry entry = rest.next();
            ParagraphStart start = styles.text(entry.kind(), entry.closed());
            List<Paragraph> text = entry.cells().get(0);
            if (Anchors.isAdded(entry.key())) {
                lines(start, new FormLines(entry.key(), TextRole.TEXT, 0, text));
            } else {
                paragraphs.lines(start, text, 0, anchors.entry(entry.key()));
            }
            paragraphs.blankLines(start, rest.hasNext() ? entries.blankLines() : 0);
        }
    }
}
