package io.github.kaigiroku.benchmarks.plain;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormEntry;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** OpenPDF そのまま: both forms as two tables in an embedded font, as OpenPDF's tutorial shows. No tags, no archive format. */
public final class PlainPdf {

    private static final float SIZE = 12;
    private static final float MARGIN = 62;
    private static final float[] COLUMNS = {8, 30};

    private final Font font;

    private PlainPdf(BaseFont font) {
        this.font = new Font(font, SIZE);
    }

    /**
     * The font opened by its path, which most examples show.
     *
     * @param font a TrueType file
     * @return the writer
     * @throws IOException when it cannot be read
     */
    public static PlainPdf withFontAt(Path font) throws IOException {
        return new PlainPdf(open(font.toString(), null));
    }

    /**
     * The font given as bytes, which OpenPDF 2.0.5 makes a smaller copy of much faster.
     *
     * @param font a TrueType file's content
     * @return the writer
     * @throws IOException when it is not a font
     */
    public static PlainPdf withFont(byte[] font) throws IOException {
        return new PlainPdf(open("plain.ttf", font));
    }

    private static BaseFont open(String name, byte @Nullable [] bytes) throws IOException {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
    }

    /**
     * Writes a document.
     *
     * @param document what the sheets contain
     * @param out where to
     */
    public void write(FormDocument document, OutputStream out) {
        var pdf = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(pdf, out).setCloseStream(false);
        pdf.open();
        for (FormSheet sheet : document.sheets()) {
            pdf.newPage();
            for (FormBlock block : sheet.blocks()) {
                if (block instanceof FormLines lines) {
                    lines.paragraphs().forEach(line -> pdf.add(paragraph(line.text())));
                }
                PdfPTable table = table(block);
                if (table != null) {
                    pdf.add(table);
                }
            }
        }
        pdf.close();
    }

    private com.lowagie.text.Paragraph paragraph(String text) {
        return new com.lowagie.text.Paragraph(text, font);
    }

    private @Nullable PdfPTable table(FormBlock block) {
        if (block instanceof FormRows rows) {
            PdfPTable table = table();
            for (FormRow row : rows.rows()) {
                table.addCell(cell(row.labelText()));
                table.addCell(cell(text(row.paragraphs())));
            }
            return table;
        }
        return block instanceof FormEntries entries ? table(entries) : null;
    }

    private PdfPTable table(FormEntries entries) {
        PdfPTable table = table();
        table.setHeaderRows(1);
        table.setSplitLate(false);
        entries.columns().forEach(column -> table.addCell(cell(column.head().text())));
        for (FormEntry entry : entries.entries()) {
            entry.cells().forEach(cell -> table.addCell(cell(text(cell))));
        }
        return table;
    }

    private static PdfPTable table() {
        var table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        return table;
    }

    private PdfPCell cell(String text) {
        return new PdfPCell(new Phrase(text, font));
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
