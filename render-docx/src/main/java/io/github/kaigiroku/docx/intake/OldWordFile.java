package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** 旧形式の文書 (.doc): what it prints, without deletions that are still tracked, hidden text and field codes. */
final class OldWordFile {

    private static final char LINE_BREAK = 11;
    private static final char HYPHEN = 30;
    private static final String NO_TEXT = "\u0001\u0002\u0005\u0007\u0008\f\r\u000E\u0013\u0014\u0015\u001F";

    private OldWordFile() {}

    static PrintedDocument read(byte[] doc) throws IOException {
        try (var document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            Range body = document.getRange();
            List<PrintedBlock> blocks = new ArrayList<>();
            for (int i = 0; i < body.numParagraphs(); i++) {
                Paragraph paragraph = body.getParagraph(i);
                if (paragraph.isInTable()) {
                    Table table = body.getTable(paragraph);
                    blocks.add(table(table));
                    i += Math.max(1, table.numParagraphs()) - 1;
                } else {
                    String text = text(paragraph);
                    if (!text.isEmpty()) {
                        blocks.add(new PrintedBlock.Line(printed(text)));
                    }
                }
            }
            return new PrintedDocument(blocks, List.of());
        }
    }

    private static PrintedBlock.Table table(Table table) {
        List<PrintedRow> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<PrintedCell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.add(cell(row.getCell(j)));
            }
            rows.add(new PrintedRow(cells));
        }
        return new PrintedBlock.Table(rows);
    }

    private static PrintedCell cell(TableCell cell) {
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            paragraphs.add(printed(text(cell.getParagraph(i))));
        }
        return new PrintedCell(paragraphs, 1, false);
    }

    private static PrintedParagraph printed(String text) {
        return new PrintedParagraph("", text, 0, List.of());
    }

    private static String text(Paragraph paragraph) {
        var text = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean hidden = run.isMarkedDeleted() || run.isVanished();
            for (char c : run.text().toCharArray()) {
                if (c == 0x13) {
                    code = true;
                } else if (c == 0x14 || c == 0x15) {
                    code = false;
                } else if (!hidden && !code) {
                    append(text, c);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c) {
        if (c == LINE_BREAK) {
            text.append('\n');
        } else if (c == HYPHEN) {
            text.append('\u2011');
        } else if (NO_TEXT.indexOf(c) < 0) {
            text.append(c);
        }
    }
}
