package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;
import java.io.IOException;

/** 段落の始まり: the opening markup of the paragraphs of one style. */
final class ParagraphStart {

    private static final byte[] PROPERTIES_END = Markup.of("</w:pPr>");

    private final double styleIndent;
    private final double em;
    private final byte[] open;
    private final byte[] plain;

    /**
     * A start.
     *
     * @param styleId the style
     * @param properties markup of properties that come right behind the style and hold for every paragraph
     * @param styleIndent how far the style indents the first line, in em
     * @param em one em in pt
     */
    ParagraphStart(String styleId, String properties, double styleIndent, double em) {
        String start = "<w:p><w:pPr><w:pStyle w:val=\"" + styleId + "\"/>" + properties;
        this.styleIndent = styleIndent;
        this.em = em;
        this.open = Markup.of(start);
        this.plain = Markup.of(start + "</w:pPr>");
    }

    /** The start of paragraphs that are as their style has them. */
    static ParagraphStart of(FormStyle style) {
        return new ParagraphStart(style.id(), "", 0, 1);
    }

    /** A paragraph as the style has it. */
    void write(XmlWriter xml) throws IOException {
        xml.markup(plain);
    }

    /** A paragraph with properties of its own where they differ from its style's. */
    void write(Paragraph paragraph, XmlWriter xml) throws IOException {
        byte[] own = ParagraphProperties.of(paragraph, styleIndent, em);
        if (own.length == 0) {
            xml.markup(plain);
        } else {
            xml.markup(open);
            xml.markup(own);
            xml.markup(PROPERTIES_END);
        }
    }
}
