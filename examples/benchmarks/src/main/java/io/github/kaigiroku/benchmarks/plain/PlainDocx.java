package io.github.kaigiroku.benchmarks.plain;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormSheetVisitor;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.ProceedingsSheet;
import io.github.kaigiroku.form.SheetEntry;
import io.github.kaigiroku.form.SummaryRow;
import io.github.kaigiroku.form.SummarySheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** POI そのまま: both forms as two tables with the calls that POI's own guide shows. Nothing is embedded, nothing is tuned. */
public final class PlainDocx {

    private static final String FONT = "ＭＳ 明朝";
    private static final int SIZE = 12;
    private static final int LABEL_TWIPS = 2154;
    private static final int TEXT_TWIPS = 7484;

    private PlainDocx() {}

    /**
     * Writes a document.
     *
     * @param document what the sheets contain
     * @param out where to
     * @throws IOException when {@code out} fails
     */
    public static void write(FormDocument document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            boolean first = true;
            for (FormSheet sheet : document.sheets()) {
                heading(word, sheet, !first);
                sheet.accept(new Tables(word));
                first = false;
            }
            word.write(out);
        }
    }

    private static void heading(XWPFDocument word, FormSheet sheet, boolean newPage) {
        XWPFRun run = run(word.createParagraph());
        if (newPage) {
            run.addBreak(BreakType.PAGE);
        }
        run.setText(sheet.mark().text());
        run(word.createParagraph()).setText(sheet.title().text());
    }

    private record Tables(XWPFDocument word) implements FormSheetVisitor<XWPFTable> {

        @Override
        public XWPFTable summary(SummarySheet sheet) {
            XWPFTable table = word.createTable(sheet.rows().size(), 2);
            for (int i = 0; i < sheet.rows().size(); i++) {
                SummaryRow row = sheet.rows().get(i);
                fill(table.getRow(i), row.label(), row.paragraphs());
            }
            return table;
        }

        @Override
        public XWPFTable proceedings(ProceedingsSheet sheet) {
            XWPFTable table = word.createTable(1, 2);
            XWPFTableRow head = table.getRow(0);
            head.setRepeatHeader(true);
            fill(
                    head,
                    sheet.speakerLabel(),
                    List.of(Paragraph.of(sheet.textLabel().text(), "")));
            for (SheetEntry entry : sheet.entries()) {
                fill(table.createRow(), entry.speaker(), entry.paragraphs());
            }
            return table;
        }
    }

    private static void fill(XWPFTableRow row, FormText label, List<Paragraph> paragraphs) {
        XWPFTableCell left = row.getCell(0);
        left.setWidth(String.valueOf(LABEL_TWIPS));
        run(left.getParagraphs().get(0)).setText(label.text());
        XWPFTableCell right = row.getCell(1);
        right.setWidth(String.valueOf(TEXT_TWIPS));
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph target = i == 0 ? right.getParagraphs().get(0) : right.addParagraph();
            run(target).setText(paragraphs.get(i).text());
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        return run;
    }
}
