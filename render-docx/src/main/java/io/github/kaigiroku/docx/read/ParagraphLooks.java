package io.github.kaigiroku.docx.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 段落の書式, as far as reading needs it.
 *
 * @param styleId the identifier of its style; null when it has none
 * @param indent where its first line begins, in twips
 * @param list the list whose next number it prints; null where only its style may say
 * @param level the level of the list, from 0
 * @param markDeleted whether a tracked change deletes its end, so that it goes on with the next paragraph
 * @param markInserted whether a tracked change inserts its end
 */
record ParagraphLooks(
        @Nullable String styleId,
        int indent,
        @Nullable String list,
        int level,
        boolean markDeleted,
        boolean markInserted) {

    static final ParagraphLooks NONE = new ParagraphLooks(null, 0, null, 0, false, false);

    /** Reads the element that just began, up to its end. */
    static ParagraphLooks read(XmlCursor cursor) throws IOException {
        int end = cursor.depth() - 1;
        String styleId = null;
        int indent = 0;
        String list = null;
        int level = 0;
        boolean deleted = false;
        boolean inserted = false;
        while (cursor.depth() > end && cursor.next()) {
            if (!cursor.isStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "pStyle" -> styleId = cursor.attribute("val");
                case "ind" ->
                    indent = twips(cursor, "left", "start")
                            + twips(cursor, "firstLine", null)
                            - twips(cursor, "hanging", null);
                case "numId" -> list = cursor.attribute("val");
                case "ilvl" -> level = level(cursor.attribute("val"));
                case "del", "moveFrom" -> deleted = true;
                case "ins", "moveTo" -> inserted = true;
                case "pPrChange", "rPrChange", "sectPr" -> cursor.skip();
                default -> {
                    // other looks
                }
            }
        }
        return new ParagraphLooks(styleId, indent, list, level, deleted, inserted);
    }

    /** The level of a list; beyond the last where it is not known. */
    static int level(@Nullable String value) {
        return value != null && value.matches("\\d") ? value.charAt(0) - '0' : Integer.MAX_VALUE;
    }

    private static int twips(XmlCursor cursor, String name, @Nullable String otherName) {
        String value = cursor.attribute(name);
        if (value == null && otherName != null) {
            value = cursor.attribute(otherName);
        }
        return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
