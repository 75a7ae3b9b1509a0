package io.github.kaigiroku.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Documents as other software opens them. */
final class Opened {

    private Opened() {}

    static XWPFDocument poi(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a table's cells, row by row; paragraphs of a cell separated by line ends. */
    static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream().map(Opened::cells).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> String.join(
                        "\n",
                        cell.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .toList()))
                .toList();
    }

    /** The tables' texts, row by row and cell by cell, without what only shapes them: line breaks and blank lines. */
    static List<List<List<String>>> texts(XWPFDocument document) {
        return document.getTables().stream()
                .map(table -> table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> cell(cell.getParagraphs().stream()
                                        .map(paragraph -> paragraph.getText().replace("\n", ""))
                                        .toList()))
                                .toList())
                        .toList())
                .toList();
    }

    /** A cell's text without blank lines at its end. */
    static String cell(List<String> paragraphs) {
        return String.join("\n", paragraphs).replaceAll("\n+$", "");
    }

    static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        bytes(docx).forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
        return parts;
    }

    static Map<String, byte[]> bytes(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String part(byte[] docx, String name) {
        String part = parts(docx).get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }
}
