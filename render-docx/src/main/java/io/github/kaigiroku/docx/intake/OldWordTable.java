package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** 旧形式の表: the cells of a table; how many columns each takes is seen from where the edges of all rows are. */
final class OldWordTable {

    /** Edges nearer than this, in twips, are one. */
    private static final int NEAR = 30;

    private final OldWordText text;
    private final NavigableSet<Integer> edges = new TreeSet<>();

    private OldWordTable(OldWordText text) {
        this.text = text;
    }

    static PrintedBlock.Table read(Table table, OldWordText text) {
        return new OldWordTable(text).read(table);
    }

    private PrintedBlock.Table read(Table table) {
        List<TableRow> all = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            all.add(row);
            for (int j = 0; j < row.numCells(); j++) {
                edge(row.getCell(j).getLeftEdge());
            }
        }
        List<PrintedRow> rows = new ArrayList<>();
        for (TableRow row : all) {
            rows.add(row(row));
        }
        return new PrintedBlock.Table(rows);
    }

    private void edge(int at) {
        if (edges.subSet(at - NEAR, true, at + NEAR, true).isEmpty()) {
            edges.add(at);
        }
    }

    private PrintedRow row(TableRow row) {
        List<PrintedCell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            PrintedCell printed = cell(cell);
            int last = cells.size() - 1;
            if (cell.isMerged()
                    && !cell.isFirstMerged()
                    && last >= 0
                    && printed.text().isBlank()) {
                PrintedCell before = cells.get(last);
                cells.set(
                        last, new PrintedCell(before.paragraphs(), before.span() + printed.span(), before.continued()));
            } else {
                cells.add(printed);
            }
        }
        return new PrintedRow(cells);
    }

    private PrintedCell cell(TableCell cell) {
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            paragraphs.add(text.paragraph(cell.getParagraph(i)));
        }
        int left = cell.getLeftEdge();
        int right = left + cell.getWidth();
        int span = right - left <= 2 * NEAR
                ? 0
                : edges.subSet(left + NEAR, true, right - NEAR, false).size();
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        return new PrintedCell(paragraphs, span + 1, continued);
    }
}
