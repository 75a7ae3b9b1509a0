package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 表の読み取り: gathers the rows and cells of one table after the other, with all tracked changes accepted. A table inside a cell
 * counts as paragraphs of that cell.
 */
final class TableReader {

    private final XmlCursor cursor;
    private final Asides asides;
    private List<PrintedRow> rows = new ArrayList<>();
    private List<PrintedCell> cells = new ArrayList<>();
    private List<PrintedParagraph> paragraphs = new ArrayList<>();
    private boolean rowDeleted;
    private boolean rowInserted;
    private boolean cellDeleted;
    private boolean cellInserted;
    private boolean cellContinued;
    private int cellSpan = 1;
    private int tables;

    TableReader(XmlCursor cursor, Asides asides) {
        this.cursor = cursor;
        this.asides = asides;
    }

    void start() {
        if (tables++ == 0) {
            rows = new ArrayList<>();
        }
    }

    boolean isOpen() {
        return tables > 0;
    }

    /** A paragraph of the open cell. */
    void add(PrintedParagraph paragraph) {
        paragraphs.add(paragraph);
    }

    /** Of tables inside cells only the text counts. */
    void rowLooks() throws IOException {
        int end = cursor.depth() - 1;
        while (cursor.depth() > end && cursor.next()) {
            boolean counts = cursor.isStart() && tables == 1;
            rowDeleted |= counts && cursor.name().equals("del");
            rowInserted |= counts && cursor.name().equals("ins");
            if (cursor.isStart() && cursor.name().equals("trPrChange")) {
                cursor.skip();
            }
        }
    }

    void cellLooks() throws IOException {
        int end = cursor.depth() - 1;
        while (cursor.depth() > end && cursor.next()) {
            if (cursor.isStart() && tables == 1) {
                switch (cursor.name()) {
                    case "gridSpan" -> cellSpan = span();
                    case "vMerge" -> cellContinued = !"restart".equals(cursor.attribute("val"));
                    case "cellDel" -> cellDeleted = true;
                    case "cellIns" -> cellInserted = true;
                    case "cellMerge" -> merge();
                    case "tcPrChange" -> cursor.skip();
                    default -> {
                        // other looks
                    }
                }
            }
        }
    }

    /** A tracked merging of cells; those that go on with the one above say so. */
    private void merge() {
        cellInserted = true;
        cellContinued |= "cont".equals(cursor.attribute("vMerge"));
    }

    private int span() {
        String value = cursor.attribute("val");
        return value != null && value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }

    void endCell() throws IOException {
        if (tables != 1) {
            return;
        }
        asides.countPiece();
        var cell = new PrintedCell(paragraphs, cellSpan, cellContinued);
        if (cellDeleted) {
            asides.add(AsideKind.DELETED, cell.text());
        } else {
            cells.add(cell);
            if (cellInserted) {
                asides.add(AsideKind.INSERTED, cell.text());
            }
        }
        paragraphs = new ArrayList<>();
        cellSpan = 1;
        cellContinued = false;
        cellDeleted = false;
        cellInserted = false;
    }

    void endRow() throws IOException {
        if (tables != 1) {
            return;
        }
        asides.countPiece();
        if (rowDeleted || rowInserted) {
            String words = cells.stream().map(PrintedCell::text).collect(Collectors.joining("\n"));
            asides.add(rowDeleted ? AsideKind.DELETED : AsideKind.INSERTED, words);
        }
        if (!rowDeleted) {
            rows.add(new PrintedRow(cells));
        }
        cells = new ArrayList<>();
        rowDeleted = false;
        rowInserted = false;
    }

    /** Ends a table; answers whether it was the outermost. */
    boolean end() {
        return --tables == 0;
    }

    /** The rows of the table that ended. */
    List<PrintedRow> rows() {
        return rows;
    }
}
