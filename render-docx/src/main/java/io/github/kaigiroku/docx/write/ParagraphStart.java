package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;

/** 段落の始まり: the opening markup of the paragraphs of one style on one sheet. */
final class ParagraphStart {

    private static final String KEEP_NEXT = "<w:keepNext/>";

    private final FormStyle style;
    private final String open;
    private final byte[] plain;
    private final double styleIndent;
    private final double em;
    private final Looks looks;

    private ParagraphStart(FormStyle style, String id, String properties, double firstIndent, double em, Looks looks) {
        this.style = style;
        this.open = "<w:p><w:pPr><w:pStyle w:val=\"" + id + "\"/>" + properties;
        this.plain = Markup.of(open + "</w:pPr>");
        this.styleIndent = style.indented() ? firstIndent : 0;
        this.em = em;
        this.looks = looks;
    }

    /**
     * The start of a style's paragraphs.
     *
     * @param style the style
     * @param closed whether they must not be published
     * @param keepsNext whether their page must not end behind them
     * @param sheet the sheet they stand on
     */
    static ParagraphStart of(FormStyle style, boolean closed, boolean keepsNext, SheetStyles sheet) {
        return new ParagraphStart(
                style,
                closed ? style.closedId() : style.id(),
                keepsNext ? KEEP_NEXT : "",
                sheet.firstIndent(),
                sheet.em(),
                sheet.looks());
    }

    /** A blank paragraph. */
    void write(XmlWriter xml) throws IOException {
        xml.markup(plain);
    }

    /** A paragraph with properties of its own where they differ from its style's; returns how its runs begin. */
    RunStart write(Paragraph paragraph, double blankBefore, XmlWriter xml) throws IOException {
        RunStart runs = looks.of(style, paragraph.look());
        boolean indented = paragraph.firstIndent() != styleIndent || paragraph.restIndent() != 0;
        boolean aligned = paragraph.align() == style.align();
        if (aligned
                && !indented
                && blankBefore == 0
                && paragraph.tabStops().isEmpty()
                && runs.mark().isEmpty()) {
            xml.markup(plain);
            return runs;
        }
        xml.markup(Markup.of(open
                + tabs(paragraph, em)
                + spaceBefore(blankBefore)
                + (indented ? indent(paragraph, em) : "")
                + (aligned ? "" : "<w:jc w:val=\"" + alignment(paragraph.align()) + "\"/>")
                + runs.mark() + "</w:pPr>"));
        return runs;
    }

    private String alignment(TextAlign align) {
        return switch (align) {
            case START -> style.indented() ? "both" : "left";
            case CENTER -> "center";
            case END -> "right";
            case SPREAD -> "distribute";
        };
    }

    private static String tabs(Paragraph paragraph, double em) {
        if (paragraph.tabStops().isEmpty()) {
            return "";
        }
        var tabs = new StringBuilder("<w:tabs>");
        for (double stop : paragraph.tabStops()) {
            tabs.append("<w:tab w:val=\"left\" w:pos=\"")
                    .append(Twips.of(stop * em))
                    .append("\"/>");
        }
        return tabs.append("</w:tabs>").toString();
    }

    /** Room above a paragraph in pt. */
    private static String spaceBefore(double points) {
        return points == 0 ? "" : "<w:spacing w:before=\"" + Twips.of(points) + "\"/>";
    }

    /** Word takes characters before twips, but counts a hanging indent in them differently, so that one has twips only. */
    private static String indent(Paragraph paragraph, double em) {
        double first = paragraph.firstIndent() - paragraph.restIndent();
        String left = "<w:ind w:left=\"" + Twips.of(paragraph.restIndent() * em) + "\"";
        if (first < 0) {
            return left + " w:hangingChars=\"0\" w:hanging=\"" + Twips.of(-first * em) + "\"/>";
        }
        String chars = Long.toString(Math.round(first * 100));
        return left + " w:firstLineChars=\"" + chars + "\" w:firstLine=\"" + Twips.of(first * em) + "\"/>";
    }
}
