package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;

/** 字下げとタブ位置: the properties of a paragraph that its style does not have. */
final class ParagraphProperties {

    private ParagraphProperties() {}

    static String tabs(Paragraph paragraph, double em) {
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
    static String spaceBefore(double points) {
        return points == 0 ? "" : "<w:spacing w:before=\"" + Twips.of(points) + "\"/>";
    }

    /** Word takes characters before twips, but counts a hanging indent in them differently, so that one has twips only. */
    static String indent(Paragraph paragraph, double em) {
        double first = paragraph.firstIndent() - paragraph.restIndent();
        String left = "<w:ind w:left=\"" + Twips.of(paragraph.restIndent() * em) + "\"";
        if (first < 0) {
            return left + " w:hangingChars=\"0\" w:hanging=\"" + Twips.of(-first * em) + "\"/>";
        }
        String chars = Long.toString(Math.round(first * 100));
        return left + " w:firstLineChars=\"" + chars + "\" w:firstLine=\"" + Twips.of(first * em) + "\"/>";
    }
}
