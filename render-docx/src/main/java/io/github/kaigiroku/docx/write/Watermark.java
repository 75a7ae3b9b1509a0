package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;

/**
 * 透かし: a word in light grey in the middle of the page, behind its text. It is a VML shape in the header with the name by
 * which Word knows its own, so that its command for removing watermarks removes this one as well.
 */
final class Watermark {

    /** Namespaces that an element with a watermark in it needs. */
    static final String NAMESPACES =
            " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private static final double WIDEST_PART_OF_PAGE = 0.6;
    private static final double MAX_SIZE = 240;

    /** Text on a straight path, shape type 136 of Office (MS-ODRAW, 2.4.24), which each file must define for itself. */
    private static final String TEXT_ON_PATH = "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\""
            + " adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
            + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
            + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
            + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/>"
            + "<v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
            + "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\""
            + " o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/>"
            + "<v:handles><v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles>"
            + "<o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>";

    private final String word;

    Watermark(String word) {
        this.word = word;
    }

    /** Writes the run that holds it. */
    void write(PageLayout page, int number, XmlWriter xml) throws IOException {
        double ems = Math.max(1, EmWidth.of(word));
        double size = Math.min(MAX_SIZE, WIDEST_PART_OF_PAGE * page.width() / ems);
        xml.markup(Markup.of("<w:r><w:rPr><w:noProof/></w:rPr><w:pict>" + TEXT_ON_PATH
                + "<v:shape id=\"PowerPlusWaterMarkObject" + number + "\" o:spid=\"_x0000_s" + (2048 + number)
                + "\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:"
                + Math.round(ems * size) + "pt;height:" + Math.round(size)
                + "pt;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                + "mso-position-vertical:center;mso-position-vertical-relative:page\" o:allowincell=\"f\""
                + " fillcolor=\"#d9d9d9\" stroked=\"f\"><v:textpath style=\"font-family:&quot;"
                + Markup.escaped(page.font(FontRole.TEXT), "profile.page.fontName")
                + "&quot;;font-size:1pt\" string=\"" + Markup.escaped(word, "options.watermark")
                + "\"/></v:shape></w:pict></w:r>"));
    }
}
