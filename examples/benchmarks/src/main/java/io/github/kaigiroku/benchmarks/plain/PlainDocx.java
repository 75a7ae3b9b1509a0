package io.github.kaigiroku.benchmarks.plain;

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
import java.util.List;
import java.util.stream.Collectors;
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
                sheet.blocks().forEach(block -> add(word, block));
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
        run.setText("");
        for (FormBlock block : sheet.blocks()) {
            if (block instanceof FormLines lines) {
                lines.paragraphs().forEach(line -> run(word.createParagraph()).setText(line.text()));
            }
        }
    }

    private static void add(XWPFDocument word, FormBlock block) {
        if (block instanceof FormRows rows) {
            XWPFTable table = word.createTable(rows.rows().size(), 2);
            for (int i = 0; i < rows.rows().size(); i++) {
                FormRow row = rows.rows().get(i);
                fill(table.getRow(i), row.labelText(), row.paragraphs());
            }
        } else if (block instanceof FormEntries entries) {
            XWPFTable table = word.createTable(1, 2);
            XWPFTableRow head = table.getRow(0);
            head.setRepeatHeader(true);
            fill(
                    head,
                    entries.columns().get(0).head().text(),
                    List.of(entries.columns().get(1).head()));
            for (FormEntry entry : entries.entries()) {
                fill(
                        table.createRow(),
                        text(entry.cells().get(0)),
                        entry.cells().get(1));
            }
        }
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
    }

    private static void fill(XWPFTableRow row, String label, List<Paragraph> paragraphs) {
        XWPFTableCell left = row.getCell(0);
        left.setWidth(String.valueOf(LABEL_TWIPS));
        run(left.getParagraphs().get(0)).setText(label);
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
