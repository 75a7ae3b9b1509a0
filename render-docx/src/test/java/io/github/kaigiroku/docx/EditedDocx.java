package io.github.kaigiroku.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a clerk or an attacker changes it: part by part, as text. */
final class EditedDocx {

    static final String BODY = "word/document.xml";

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);

    private final Map<String, String> parts;

    EditedDocx(byte[] docx) {
        parts = new LinkedHashMap<>(Opened.parts(docx));
    }

    EditedDocx part(String name, UnaryOperator<String> edit) {
        parts.compute(name, (key, text) -> edit.apply(text == null ? "" : text));
        return this;
    }

    /** Replaces a text that is printed. */
    EditedDocx replace(String text, String other) {
        return part(BODY, xml -> {
            if (!xml.contains(text)) {
                throw new IllegalArgumentException("not printed: " + text);
            }
            return xml.replace(text, other);
        });
    }

    /** Adds a row with a speaker and a text after the row that holds a text. */
    EditedDocx addAfter(String text, String speaker, String remark) {
        return part(BODY, xml -> {
            int start = xml.lastIndexOf("<w:tr>", xml.indexOf(text));
            int end = xml.indexOf("</w:tr>", start) + "</w:tr>".length();
            String row = "<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"Speaker\"/></w:pPr><w:r><w:t>" + speaker
                    + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val=\"Remark\"/></w:pPr><w:r><w:t>"
                    + remark + "</w:t></w:r></w:p></w:tc></w:tr>";
            return xml.substring(0, end) + row + xml.substring(end);
        });
    }

    /** Replaces the whole text of every paragraph that prints a text, however it is cut into runs. */
    EditedDocx replaceText(String text, String other) {
        return paragraphs(text, paragraph -> {
            String start = paragraph.substring(0, paragraph.indexOf("</w:pPr>") + "</w:pPr>".length());
            return start + "<w:r><w:t xml:space=\"preserve\">" + other + "</w:t></w:r></w:p>";
        });
    }

    /** Takes out every paragraph that prints a text. */
    EditedDocx deleteParagraph(String text) {
        return paragraphs(text, paragraph -> "");
    }

    private EditedDocx paragraphs(String text, UnaryOperator<String> edit) {
        if (PARAGRAPH
                .matcher(parts.get(BODY))
                .results()
                .noneMatch(paragraph -> text(paragraph.group()).equals(text))) {
            throw new IllegalArgumentException("not printed: " + text);
        }
        return part(
                BODY,
                xml -> PARAGRAPH
                        .matcher(xml)
                        .replaceAll(paragraph -> Matcher.quoteReplacement(
                                text(paragraph.group()).equals(text)
                                        ? edit.apply(paragraph.group())
                                        : paragraph.group())));
    }

    static String text(String xml) {
        return xml.replaceAll("<w:pPr>.*?</w:pPr>", "").replaceAll("<[^>]*>", "");
    }

    /** The row that prints a text, as it is. */
    String row(String text) {
        String xml = parts.get(BODY);
        return ROW.matcher(xml)
                .results()
                .map(MatchResult::group)
                .filter(row -> text(row).contains(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not printed: " + text));
    }

    EditedDocx deleteRow(String text) {
        return replace(row(text), "");
    }

    /** Puts rows after the row that prints a text. */
    EditedDocx insertAfter(String text, String rows) {
        String row = row(text);
        return replace(row, row + rows);
    }

    /** Ends the table before the row that prints a text, and begins another one of the same columns with it. */
    EditedDocx splitTableBefore(String text) {
        String row = row(text);
        return part(BODY, xml -> {
            int at = xml.indexOf(row);
            int table = xml.lastIndexOf("<w:tbl>", at);
            String start = xml.substring(table, xml.indexOf("<w:tr>", table));
            return xml.substring(0, at) + "</w:tbl><w:p/>" + start + xml.substring(at);
        });
    }

    /** Adds a part of a kind that the document leads to, in the namespace of its text. */
    EditedDocx addPart(String kind, String content) {
        String space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
        String way = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
        return part("word/" + kind + ".xml", xml -> content.replaceFirst(">", space + ">"))
                .part(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"" + type + "\"/></Types>"))
                .part(
                        "word/_rels/document.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId" + kind + "\" Type=\"" + way + "\" Target=\"" + kind
                                        + ".xml\"/></Relationships>"));
    }

    EditedDocx without(String part) {
        parts.remove(part);
        return this;
    }

    Path in(Path folder) {
        Path file = folder.resolve("edited.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
