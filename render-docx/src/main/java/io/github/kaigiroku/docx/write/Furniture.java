package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import java.io.IOException;
import java.util.List;

/**
 * 欄外: which sheets of a document have headers and footers. A section without one of its own would show that of the section
 * before, so all have one where one has.
 *
 * @param headers how many headers there are: as many as sheets, or none
 * @param footers how many footers there are
 */
public record Furniture(int headers, int footers) {

    /**
     * What a document has.
     *
     * @param document the document
     * @return its furniture
     */
    public static Furniture of(FormDocument document) {
        List<FormSheet> sheets = document.sheets();
        boolean headed = false;
        boolean footed = false;
        for (FormSheet sheet : sheets) {
            headed |= !sheet.header().isEmpty();
            footed |= !sheet.footer().isEmpty();
        }
        return new Furniture(headed ? sheets.size() : 0, footed ? sheets.size() : 0);
    }

    /**
     * The name of a header's part.
     *
     * @param number the sheet's number from 1
     * @return the name
     */
    public static String headerPart(int number) {
        return "word/" + header(number) + ".xml";
    }

    /**
     * The name of a footer's part.
     *
     * @param number the sheet's number from 1
     * @return the name
     */
    public static String footerPart(int number) {
        return "word/" + footer(number) + ".xml";
    }

    static String header(int number) {
        return "header" + number;
    }

    static String footer(int number) {
        return "footer" + number;
    }

    /** What the section of a sheet refers to. */
    String references(int number) {
        return (headers > 0 ? reference("header", header(number)) : "")
                + (footers > 0 ? reference("footer", footer(number)) : "");
    }

    private static String reference(String kind, String id) {
        return "<w:" + kind + "Reference w:type=\"default\" r:id=\"rId" + id + "\"/>";
    }

    /**
     * Writes the part of a header.
     *
     * @param sheet the sheet
     * @param xml where to
     * @throws IOException when the output fails
     */
    public static void writeHeader(FormSheet sheet, XmlWriter xml) throws IOException {
        new MarginPart(xml).write("hdr", sheet, sheet.header());
    }

    /**
     * Writes the part of a footer.
     *
     * @param sheet the sheet
     * @param xml where to
     * @throws IOException when the output fails
     */
    public static void writeFooter(FormSheet sheet, XmlWriter xml) throws IOException {
        new MarginPart(xml).write("ftr", sheet, sheet.footer());
    }
}
