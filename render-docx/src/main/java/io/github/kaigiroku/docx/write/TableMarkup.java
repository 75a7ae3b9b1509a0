package io.github.kaigiroku.docx.write;

/** The markup of a table of two columns with fixed widths. */
final class TableMarkup {

    static final byte[] CELL_END = Markup.of("</w:tc>");
    static final byte[] ROW_END = Markup.of("</w:tc></w:tr>");
    static final byte[] TABLE_END = Markup.of("</w:tbl>");

    /** The width of a rule in pt, as the table styles have it. */
    static final double RULE = 0.5;

    private TableMarkup() {}

    /** The table's beginning; title and description are for screen readers, as is whether its first row is a head. */
    static byte[] tableStart(String style, boolean hasHead, Columns columns, String title, String description) {
        return Markup.of("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + columns.total()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + (hasHead
                        ? "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\""
                        : "<w:tblLook w:val=\"0080\" w:firstRow=\"0\"")
                + " w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\""
                + " w:noHBand=\"0\" w:noVBand=\"0\"/><w:tblCaption w:val=\"" + title + "\"/><w:tblDescription w:val=\""
                + description + "\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + columns.left() + "\"/><w:gridCol w:w=\""
                + columns.right() + "\"/></w:tblGrid>");
    }

    static byte[] rowStart(String rowProperties, long firstCellWidth, String cellProperties) {
        String properties = rowProperties.isEmpty() ? "" : "<w:trPr>" + rowProperties + "</w:trPr>";
        return Markup.of("<w:tr>" + properties + cell(firstCellWidth, cellProperties));
    }

    static byte[] nextCell(long width, String cellProperties) {
        return Markup.of("</w:tc>" + cell(width, cellProperties));
    }

    /** Both programs add a row's rules to its height; without them the lines below would leave the page's grid. */
    static String leastHeight(double points) {
        return "<w:trHeight w:val=\"" + Twips.of(Math.max(0, points - 2 * RULE)) + "\" w:hRule=\"atLeast\"/>";
    }

    private static String cell(long width, String properties) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>";
    }
}
