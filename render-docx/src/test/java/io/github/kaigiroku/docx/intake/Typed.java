package io.github.kaigiroku.docx.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document as a clerk types it: lines and tables, without any style of ours. */
final class Typed {

    private final XWPFDocument document = new XWPFDocument();
    private final StringBuilder text = new StringBuilder();

    Typed line(String... lines) {
        for (String line : lines) {
            document.createParagraph().createRun().setText(line);
            text.append(line);
        }
        return this;
    }

    /**
     * A table; cells of a row are separated by |, paragraphs of a cell by /. A cell ^ goes on with the one above it, and &gt;2 in
     * front of a text lets its cell take two columns.
     */
    Typed table(String... rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (String row : rows) {
            var added = table.createRow();
            List<String> cells = List.of(row.split("\\|", -1));
            for (int i = 0; i < cells.size(); i++) {
                XWPFTableCell cell = added.getTableCells().size() > i ? added.getCell(i) : added.createCell();
                fill(cell, merged(cell, cells.get(i)));
            }
            while (added.getTableCells().size() > cells.size()) {
                added.removeCell(cells.size());
            }
        }
        goOn(table);
        return this;
    }

    private static String merged(XWPFTableCell cell, String text) {
        if (!text.startsWith(">")) {
            return text;
        }
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(text.charAt(1) - '0'));
        return text.substring(2);
    }

    /** A cell begins to go over several rows where the one below it goes on with it. */
    private static void goOn(XWPFTable table) {
        for (int i = table.getNumberOfRows() - 1; i > 0; i--) {
            for (int j = 0; j < table.getRow(i).getTableCells().size(); j++) {
                XWPFTableCell cell = table.getRow(i).getCell(j);
                if (cell.getText().equals("^")) {
                    cell.getParagraphs().get(0).removeRun(0);
                    cell.getCTTc().addNewTcPr().addNewVMerge();
                    var above = table.getRow(i - 1).getCell(j);
                    if (!above.getText().equals("^")) {
                        above.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                }
            }
        }
    }

    private void fill(XWPFTableCell cell, String content) {
        String[] paragraphs = content.split("/", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(paragraphs[i]);
            text.append(content.equals("^") ? "" : paragraphs[i]);
        }
    }

    /** Everything typed, in order. */
    String text() {
        return text.toString();
    }

    byte[] docx() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    TakenMinutes taken() {
        try {
            return MinutesIntake.read(docx(), IntakeOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
