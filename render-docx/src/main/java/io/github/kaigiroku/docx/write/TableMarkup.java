package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextAlign;
import java.util.List;

/** The markup of tables with fixed widths, which are in twips from rule to rule. */
final class TableMarkup {

    static final byte[] CELL_END = Markup.of("</w:tc>");
    static final byte[] ROW_END = Markup.of("</w:tr>");
    static final byte[] TABLE_END = Markup.of("</w:tbl>");

    /** The width of a rule in pt, as the table styles have it. */
    static final double RULE = 0.5;

    private TableMarkup() {}

    /**
     * The table's beginning.
     *
     * @param kind its style, and its title and description for screen readers
     * @param hasHead whether its first row is a head
     * @param align where it stands
     * @param widths the widths of its columns
     * @param padding room between rules and text in pt
     */
    static byte[] start(TableKind kind, boolean hasHead, TextAlign align, List<Long> widths, double padding) {
        var grid = new StringBuilder();
        for (long width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        String margin = Twips.of(padding);
        return Markup.of("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + kind.id() + "\"/><w:tblW w:w=\"" + total(widths)
                + "\" w:type=\"dxa\"/>" + alignment(align)
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + margin
                + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin + "\" w:type=\"dxa\"/></w:tblCellMar>"
                + (hasHead
                        ? "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                        : "<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\"")
                + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/><w:tblCaption w:val=\"" + kind.title()
                + "\"/><w:tblDescription w:val=\"" + kind.description() + "\"/></w:tblPr><w:tblGrid>" + grid
                + "</w:tblGrid>");
    }

    static long total(List<Long> widths) {
        long total = 0;
        for (long width : widths) {
            total += width;
        }
        return total;
    }

    /** The width of a column whose text is as wide as said, in em. */
    static long width(PageLayout page, double textWidth) {
        return Math.round(page.columnWidth(textWidth) * 20);
    }

    private static String alignment(TextAlign align) {
        return switch (align) {
            case START, SPREAD -> "";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case END -> "<w:jc w:val=\"right\"/>";
        };
    }

    static byte[] row(String properties) {
        return Markup.of(properties.isEmpty() ? "<w:tr>" : "<w:tr><w:trPr>" + properties + "</w:trPr>");
    }

    static byte[] cell(long width, String properties) {
        return Markup.of("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>");
    }

    /** Both programs add a row's rules to its height; without them the lines below would leave the page's grid. */
    static String leastHeight(double points) {
        return "<w:trHeight w:val=\"" + Twips.of(Math.max(0, points - 2 * RULE)) + "\" w:hRule=\"atLeast\"/>";
    }
}
