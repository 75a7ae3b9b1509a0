package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** 段落: writes paragraphs, and tells the digest of the printed text about each of them. */
final class ParagraphWriter {

    private static final Map<FormStyle, byte[]> STARTS = starts();
    private static final byte[] PROPERTIES_END = Markup.of("</w:pPr>");
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
    void line(FormStyle style, FormText text) throws IOException {
        start(style);
        xml.markup(PROPERTIES_END);
        runs.write(text.text(), text.path());
        xml.markup(END);
        if (!text.isEmpty()) {
            printed.text(text.text());
            printed.endCell();
        }
    }

    void text(FormStyle style, FormText text) throws IOException {
        start(style);
        xml.markup(PROPERTIES_END);
        run(text.text(), text.path());
        end();
    }

    void blank(FormStyle style) throws IOException {
        start(style);
        xml.markup(PROPERTIES_END);
        end();
    }

    /** A paragraph, with properties of its own where they differ from its style's. */
    void write(FormStyle style, double styleIndent, Paragraph paragraph, double em) throws IOException {
        start(style);
        xml.markup(ParagraphProperties.of(paragraph, styleIndent, em));
        xml.markup(PROPERTIES_END);
        for (TextPiece piece : paragraph.pieces()) {
            run(piece.text(), piece.path());
        }
        end();
    }

    /** A paragraph whose names no line breaks. */
    void writeNames(FormStyle style, Paragraph paragraph, double em, double lineWidth) throws IOException {
        start(style);
        xml.markup(ParagraphProperties.of(paragraph, 0, em));
        xml.markup(PROPERTIES_END);
        var lines = new NameLines(paragraph, lineWidth);
        for (int i = 0; i < paragraph.pieces().size(); i++) {
            TextPiece piece = paragraph.pieces().get(i);
            run(lines.beginsLine(i) ? "\n" + piece.text() : piece.text(), piece.path());
        }
        end();
    }

    void endCell() {
        printed.endCell();
    }

    void endRow() {
        printed.endRow();
    }

    private static Map<FormStyle, byte[]> starts() {
        Map<FormStyle, byte[]> starts = new EnumMap<>(FormStyle.class);
        for (FormStyle style : FormStyle.values()) {
            starts.put(style, Markup.of("<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>"));
        }
        return Collections.unmodifiableMap(starts);
    }

    private void start(FormStyle style) throws IOException {
        xml.markup(Objects.requireNonNull(STARTS.get(style)));
    }

    private void run(String text, String path) throws IOException {
        runs.write(text, path);
        printed.text(text);
    }

    private void end() throws IOException {
        xml.markup(END);
        printed.endParagraph();
    }
}
