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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a clerk or an attacker changes it: part by part, as text. */
final class EditedDocx {

    static final String BODY = "word/document.xml";

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
