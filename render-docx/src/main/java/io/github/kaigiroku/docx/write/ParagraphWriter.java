package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 段落: writes paragraphs, and feeds their text to the digest of the printed text. */
final class ParagraphWriter {

    private static final byte[] END = Markup.of("</w:p>");

    private final XmlWriter xml;
    private final RunWriter runs;
    private final PrintedText printed;

    ParagraphWriter(XmlWriter xml, PrintedText printed) {
        this.xml = xml;
        this.runs = new RunWriter(xml);
        this.printed = printed;
    }

    /**
     * Paragraphs outside a table.
     *
     * @param blankBefore room above the first one in pt
     */
    void lines(ParagraphStart start, List<Paragraph> paragraphs, double blankBefore, @Nullable Anchor anchor)
            throws IOException {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            one(start, paragraph, i == 0 ? blankBefore : 0, anchor, i == 0, i == paragraphs.size() - 1);
            if (!paragraph.text().isEmpty()) {
                for (TextPiece piece : paragraph.pieces()) {
                    printed.text(piece.text());
                }
                printed.endCell();
            }
        }
    }

    /** Blank lines outside a table. */
    void blankLines(ParagraphStart start, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            start.write(xml);
            xml.markup(END);
        }
    }

    /** Blank lines in a cell. */
    void blank(ParagraphStart start, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            start.write(xml);
            end();
        }
    }

    /** All of a cell's paragraphs; a cell without text has a blank one. */
    void cell(ParagraphStart start, List<Paragraph> paragraphs, @Nullable Anchor anchor) throws IOException {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            one(start, paragraph, 0, anchor, i == 0, i == paragraphs.size() - 1);
            for (TextPiece piece : paragraph.pieces()) {
                printed.text(piece.text());
            }
            printed.endParagraph();
        }
        if (paragraphs.isEmpty()) {
            blank(start, 1);
        }
    }

    void endCell() {
        printed.endCell();
    }

    void endRow() {
        printed.endRow();
    }

    private void one(
            ParagraphStart start,
            Paragraph paragraph,
            double blankBefore,
            @Nullable Anchor anchor,
            boolean first,
            boolean last)
            throws IOException {
        RunStart run = start.write(paragraph, blankBefore, xml);
        if (anchor != null && first) {
            anchor.start(xml);
        }
        runs.write(paragraph.pieces(), run);
        if (anchor != null && last) {
            anchor.end(xml);
        }
        xml.markup(END);
    }

    private void end() throws IOException {
        xml.markup(END);
        printed.endParagraph();
    }
}
