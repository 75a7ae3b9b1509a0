package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.MarginText;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 欄外の部品: a header or a footer, with page numbers as fields that Word keeps up by itself. */
final class MarginPart {

    private static final byte[] EMPTY =
            Markup.of("<w:p><w:pPr><w:pStyle w:val=\"" + FormStyle.FORM_END.id() + "\"/></w:pPr>");
    private static final byte[] END = Markup.of("</w:p>");

    private final XmlWriter xml;
    private final RunWriter runs;

    MarginPart(XmlWriter xml) {
        this.xml = xml;
        this.runs = new RunWriter(xml);
    }

    void header(FormSheet sheet, @Nullable Watermark watermark, int number) throws IOException {
        start("hdr", watermark == null ? "" : Watermark.NAMESPACES);
        if (watermark != null) {
            // in a paragraph of its own, so that a clerk can change the header's text without touching it
            xml.markup(EMPTY);
            watermark.write(sheet.page(), number, xml);
            xml.markup(END);
        } else if (sheet.header().isEmpty()) {
            empty();
        }
        lines(sheet.header());
        end("hdr");
    }

    void footer(FormSheet sheet) throws IOException {
        start("ftr", "");
        if (sheet.footer().isEmpty()) {
            empty();
        }
        lines(sheet.footer());
        end("ftr");
    }

    private void start(String root, String namespaces) throws IOException {
        xml.markup(Markup.of(Markup.DECLARATION + "<w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"" + namespaces + ">"));
    }

    private void empty() throws IOException {
        xml.markup(EMPTY);
        xml.markup(END);
    }

    private void lines(List<MarginText> texts) throws IOException {
        for (MarginText text : texts) {
            xml.markup(Markup.of("<w:p><w:pPr>" + alignment(text.align()) + "</w:pPr>"));
            for (MarginText.Piece piece : text.pieces()) {
                write(piece);
            }
            xml.markup(END);
        }
    }

    private void end(String root) throws IOException {
        xml.markup(Markup.of("</w:" + root + ">"));
    }

    private static String alignment(TextAlign align) {
        return switch (align) {
            case START, SPREAD -> "";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case END -> "<w:jc w:val=\"right\"/>";
        };
    }

    private void write(MarginText.Piece piece) throws IOException {
        switch (piece.kind()) {
            case TEXT -> runs.write(piece.text());
            case PAGE -> field("PAGE");
            case PAGES -> field("NUMPAGES");
        }
    }

    private void field(String name) throws IOException {
        xml.markup(Markup.of("<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"));
    }
}
