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

    /** A line outside the table; stays blank when there is no text. */
    void line(ParagraphStart start, Paragraph text) throws IOException {
        start.write(xml);
        runs(text);
        xml.markup(END);
        if (!text.text().isEmpty()) {
            printed.text(text.text());
            printed.endCell();
        }
    }

    void text(ParagraphStart start, Paragraph text) throws IOException {
        start.write(xml);
        runs(text);
        printed.text(text.text());
        end();
    }

    private void runs(Paragraph paragraph) throws IOException {
        for (TextPiece piece : paragraph.pieces()) {
            runs.write(piece.text(), piece.path());
        }
    }

    void blank(ParagraphStart start, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            start.write(xml);
            end();
        }
    }

    /** Paragraphs, with properties of their own where they differ from their style's. */
    void write(ParagraphStart start, List<Paragraph> paragraphs) throws IOException {
        write(start, paragraphs, null);
    }

    /** Paragraphs inside a bookmark, which stays with them when somebody moves them or divides them. */
    void write(ParagraphStart start, List<Paragraph> paragraphs, @Nullable Anchor anchor) throws IOException {
        int last = paragraphs.size() - 1;
        for (int i = 0; i <= last; i++) {
            Paragraph paragraph = paragraphs.get(i);
            start.write(paragraph, xml);
            if (anchor != null && i == 0) {
                anchor.start(xml);
            }
            runs.write(paragraph.pieces());
            if (anchor != null && i == last) {
                anchor.end(xml);
            }
            for (TextPiece piece : paragraph.pieces()) {
                printed.text(piece.text());
            }
            end();
        }
    }

    void endCell() {
        printed.endCell();
    }

    void endRow() {
        printed.endRow();
    }

    private void end() throws IOException {
        xml.markup(END);
        printed.endParagraph();
    }
}
