package io.github.kaigiroku.docx.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

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

    /** A table; cells of a row are separated by |, paragraphs of a cell by /. */
    Typed table(String... rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (String row : rows) {
            var added = table.createRow();
            List<String> cells = List.of(row.split("\\|", -1));
            for (int i = 0; i < cells.size(); i++) {
                fill(added.getTableCells().size() > i ? added.getCell(i) : added.createCell(), cells.get(i));
            }
        }
        return this;
    }

    private void fill(XWPFTableCell cell, String content) {
        String[] paragraphs = content.split("/", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(paragraphs[i]);
            text.append(paragraphs[i]);
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
