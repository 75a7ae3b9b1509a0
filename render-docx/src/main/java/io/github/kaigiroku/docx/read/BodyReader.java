package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 本文の読み取り: gathers the text of the document part as Word shows it: with insertions that are still tracked, without
 * deletions, field codes, readings (ルビ) and drawings. A table inside a cell counts as paragraphs of that cell.
 */
final class BodyReader {

    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "sdtPr",
            "instrText",
            "delInstrText",
            "rt",
            "Fallback",
            "drawing",
            "pict",
            "object",
            "tabs",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPr",
            "txbxContent");

    /** Bookmarks of one paragraph; further ones are left out. */
    private static final int MOST_BOOKMARKS = 16;

    private final XmlCursor cursor;
    private final StyleNames styles;
    private final List<PrintedBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<PrintedRow> rows = new ArrayList<>();
    private List<PrintedCell> cells = new ArrayList<>();
    private List<PrintedParagraph> paragraphs = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private String style = "";
    private int indent;
    private int tables;
    private long characters;
    private long ends;

    BodyReader(XmlCursor cursor, StyleNames styles) {
        this.cursor = cursor;
        this.styles = styles;
    }

    PrintedDocument read() throws IOException {
        while (cursor.next()) {
            if (!cursor.isStart()) {
                end(cursor.name());
            } else if (LEFT_OUT.contains(cursor.name())) {
                cursor.skip();
            } else {
                start(cursor.name());
            }
        }
        return new PrintedDocument(blocks);
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "tbl" -> startTable();
            case "p" -> startParagraph();
            case "bookmarkStart" -> bookmark();
            case "pStyle" -> style = styles.name(cursor.attribute("val"));
            case "ind" -> indent = twips("left", "start") + twips("firstLine", null) - twips("hanging", null);
            case "t" -> append(cursor.text());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append(isLineBreak() ? "\n" : "");
            case "noBreakHyphen" -> append("\u2011");
            case "softHyphen" -> append("\u00AD");
            case "sym" -> append(symbol());
            default -> {
                // an element that holds text further down, or none
            }
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {
                // nothing that counts ends here
            }
        }
    }

    private void startTable() {
        if (tables++ == 0) {
            rows = new ArrayList<>();
        }
    }

    private void startParagraph() {
        text.setLength(0);
        style = "";
        indent = 0;
    }

    /** One that begins between paragraphs belongs to the next one. */
    private void bookmark() {
        String name = cursor.attribute("name");
        if (name != null && bookmarks.size() < MOST_BOOKMARKS) {
            bookmarks.add(name);
        }
    }

    private void append(String more) throws IOException {
        characters += more.length();
        if (characters > Refusal.MOST_CHARACTERS) {
            throw Refusal.tooLarge("w:t");
        }
        text.append(more);
    }

    private void endParagraph() throws IOException {
        count();
        var paragraph = new PrintedParagraph(style, text.toString(), indent, bookmarks);
        bookmarks.clear();
        if (tables > 0) {
            paragraphs.add(paragraph);
        } else if (!paragraph.text().isEmpty()) {
            blocks.add(new PrintedBlock.Line(paragraph));
        }
        startParagraph();
    }

    private void endCell() throws IOException {
        if (tables == 1) {
            count();
            cells.add(new PrintedCell(paragraphs));
            paragraphs = new ArrayList<>();
        }
    }

    private void endRow() throws IOException {
        if (tables == 1) {
            count();
            rows.add(new PrintedRow(cells));
            cells = new ArrayList<>();
        }
    }

    private void endTable() {
        if (--tables == 0) {
            blocks.add(new PrintedBlock.Table(rows));
        }
    }

    private void count() throws IOException {
        if (++ends > Refusal.MOST_PARAGRAPHS) {
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

    private int twips(String name, @Nullable String otherName) {
        String value = cursor.attribute(name);
        if (value == null && otherName != null) {
            value = cursor.attribute(otherName);
        }
        return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
