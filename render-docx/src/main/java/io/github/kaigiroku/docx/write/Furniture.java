package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 欄外: which sheets of a document have headers and footers. A section without one of its own would show that of the section
 * before, so all have one where one has.
 *
 * @param headers how many headers there are: as many as sheets, or none
 * @param footers how many footers there are
 * @param watermark 透かし, which headers hold; null for none
 */
public record Furniture(int headers, int footers, @Nullable String watermark) {

    /**
     * What a document has.
     *
     * @param document the document
     * @param watermark a word behind every page; null for none
     * @return its furniture
     */
    public static Furniture of(FormDocument document, @Nullable String watermark) {
        List<FormSheet> sheets = document.sheets();
        boolean headed = watermark != null;
        boolean footed = false;
        for (FormSheet sheet : sheets) {
            headed |= !sheet.header().isEmpty();
            footed |= !sheet.footer().isEmpty();
        }
        return new Furniture(headed ? sheets.size() : 0, footed ? sheets.size() : 0, watermark);
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
     * @param number the sheet's number from 1
     * @param xml where to
     * @throws IOException when the output fails
     */
    public void writeHeader(FormSheet sheet, int number, XmlWriter xml) throws IOException {
        Watermark behind = watermark == null ? null : new Watermark(watermark);
        new MarginPart(xml).header(sheet, behind, number);
    }

    /**
     * Writes the part of a footer.
     *
     * @param sheet the sheet
     * @param xml where to
     * @throws IOException when the output fails
     */
    public void writeFooter(FormSheet sheet, XmlWriter xml) throws IOException {
        new MarginPart(xml).footer(sheet);
    }
}
