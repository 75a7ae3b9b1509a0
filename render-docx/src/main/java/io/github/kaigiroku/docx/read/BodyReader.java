package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 本文の読み取り: gathers the text of the document part as Word shows it with all tracked changes accepted: without deletions,
 * field codes, readings (ルビ) and drawings, which become asides.
 */
final class BodyReader {

    private final XmlCursor cursor;
    private final Asides asides;
    private final ParagraphText text;
    private final FieldCodes fields;
    private final List<PrintedBlock> blocks = new ArrayList<>();
    private final TableReader table;

    BodyReader(XmlCursor cursor, StyleNames styles, ListNumbers numbers, Asides asides) {
        this.cursor = cursor;
        this.asides = asides;
        this.fields = new FieldCodes(asides);
        this.text = new ParagraphText(styles, numbers, asides);
        this.table = new TableReader(cursor, asides);
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
            case "trPr" -> table.rowLooks();
            case "tcPr" -> table.cellLooks();
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
            case "tr" -> table.endRow();
            case "tbl" -> endTable();
            default -> {
                // nothing that counts ends here
            }
        }
    }

    private void startTable() throws IOException {
        keepLeft();
        table.start();
    }

    private void endCell() throws IOException {
        keepLeft();
        table.endCell();
    }

    private void endTable() {
        if (table.end()) {
            blocks.add(new PrintedBlock.Table(table.rows()));
        }
    }

    private void bookmark() throws IOException {
        String name = cursor.attribute("name");
        if (name != null) {
            text.bookmark(name);
        }
    }

    private void endParagraph() throws IOException {
        asides.countPiece();
        if (text.end()) {
            keep(text.paragraph());
        }
    }

    private void keep(PrintedParagraph paragraph) {
        if (table.isOpen()) {
            table.add(paragraph);
        } else if (!paragraph.text().isEmpty()) {
            blocks.add(new PrintedBlock.Line(paragraph));
        }
    }

    private void keepLeft() throws IOException {
        if (text.isLeft()) {
            keep(text.paragraph());
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
