package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 本文の読み取り: gathers the text of the document part as Word shows it with all tracked changes accepted: without deletions,
 * field codes, readings (ルビ) and drawings, which become asides. A table inside a cell counts as paragraphs of that cell.
 */
final class BodyReader {

    private final XmlCursor cursor;
    private final Asides asides;
    private final ParagraphText text;
    private final FieldCodes fields;
    private final List<PrintedBlock> blocks = new ArrayList<>();
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
    private long ends;

    BodyReader(XmlCursor cursor, StyleNames styles, ListNumbers numbers, Asides asides) {
        this.cursor = cursor;
        this.asides = asides;
        this.fields = new FieldCodes(asides);
        this.text = new ParagraphText(styles, numbers, asides);
    }

    List<PrintedBlock> read() throws IOException {
        while (cursor.next()) {
            if (cursor.isStart()) {
                start(cursor.name());
            } else {
                end(cursor.name());
            }
        }
        keepLeft();
        return blocks;
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "tbl" -> startTable();
            case "trPr" -> rowLooks();
            case "tcPr" -> cellLooks();
            case "p" -> text.start();
            case "pPr" -> text.looks(ParagraphLooks.read(cursor));
            case "r" -> text.startRun();
            case "rPr" -> text.runLooks(cursor);
            case "ins", "moveTo" -> text.startInsertion();
            case "bookmarkStart" -> bookmark();
            case "del", "moveFrom" -> asides.add(AsideKind.DELETED, asides.gather(cursor));
            case "rt" -> asides.add(AsideKind.READING, asides.gather(cursor));
            case "txbxContent" -> asides.add(AsideKind.TEXT_BOX, asides.gather(cursor));
            case "drawing", "pict", "object" -> asides.drawing(cursor);
            case "altChunk", "subDoc" -> asides.add(AsideKind.OTHER_FILE, "");
            case "fldChar" -> fields.mark(cursor.attribute("fldCharType"));
            case "instrText" -> fields.code(cursor.text());
            case "fldSimple" -> fields.simple(cursor.attribute("instr"));
            case "sdtPr", "delInstrText", "Fallback", "sectPr", "tblPr", "tblGrid", "tblPrEx" -> cursor.skip();
            default -> character(name);
        }
    }

    private void character(String name) throws IOException {
        switch (name) {
            case "t" -> text.append(cursor.text());
            case "tab", "ptab" -> text.append("\t");
            case "br", "cr" -> text.append(isLineBreak() ? "\n" : "");
            case "noBreakHyphen" -> text.append("\u2011");
            case "softHyphen" -> text.append("\u00AD");
            case "sym" -> text.append(symbol());
            default -> {
                // an element that holds text further down, or none
            }
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> endParagraph();
            case "ins", "moveTo" -> text.endInsertion();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {
                // nothing that counts ends here
            }
        }
    }

    private void startTable() throws IOException {
        keepLeft();
        if (tables++ == 0) {
            rows = new ArrayList<>();
        }
    }

    /** Of tables inside cells only the text counts. */
    private void rowLooks() throws IOException {
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

    private void cellLooks() throws IOException {
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

    private void bookmark() throws IOException {
        String name = cursor.attribute("name");
        if (name != null) {
            text.bookmark(name);
        }
    }

    private void endParagraph() throws IOException {
        count();
        if (text.end()) {
            keep(text.paragraph());
        }
    }

    private void keep(PrintedParagraph paragraph) {
        if (tables > 0) {
            paragraphs.add(paragraph);
        } else if (!paragraph.text().isEmpty()) {
            blocks.add(new PrintedBlock.Line(paragraph));
        }
    }

    private void keepLeft() throws IOException {
        if (text.isLeft()) {
            keep(text.paragraph());
        }
    }

    private void endCell() throws IOException {
        keepLeft();
        if (tables != 1) {
            return;
        }
        count();
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

    private void endRow() throws IOException {
        if (tables != 1) {
            return;
        }
        count();
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

    private void endTable() {
        if (--tables == 0) {
            blocks.add(new PrintedBlock.Table(rows));
        }
    }

    private void count() throws IOException {
        if (++ends > Refusal.MAX_PARAGRAPHS) {
            throw Refusal.tooLarge("w:p");
        }
    }

    /** A break that ends a page or a column is no part of the text. */
    private boolean isLineBreak() {
        String type = cursor.attribute("type");
        return type == null || type.equals("textWrapping");
    }

    private String symbol() {
        String code = cursor.attribute("char");
        return code != null && code.matches("[0-9A-Fa-f]{4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
    }
}
