package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 本文外の文字列の収集: gathers what stands beside the printed text of one document, and counts all its characters. */
final class Asides {

    /** Beyond these only the last one of a kind grows. */
    private static final int MAX_COUNT = 10_000;

    private final List<PrintedAside> found = new ArrayList<>();
    private long characters;
    private long pieces;

    List<PrintedAside> all() {
        return List.copyOf(found);
    }

    void add(AsideKind kind, String text) throws IOException {
        if (found.size() >= MAX_COUNT) {
            throw Refusal.tooLarge("w:ins, w:del");
        }
        found.add(new PrintedAside(kind, text.strip()));
    }

    /** Counts characters of the document, wherever they stand. */
    void count(long more) throws IOException {
        characters += more;
        if (characters > Refusal.MAX_CHARACTERS) {
            throw Refusal.tooLarge("w:t");
        }
    }

    /** Counts a paragraph, cell or row. */
    void countPiece() throws IOException {
        if (++pieces > Refusal.MAX_PARAGRAPHS) {
            throw Refusal.tooLarge("w:p");
        }
    }

    /** The whole text of the element that just began, up to its end. */
    String gather(XmlCursor cursor) throws IOException {
        var text = new StringBuilder();
        int end = cursor.depth() - 1;
        while (cursor.depth() > end && cursor.next()) {
            if (cursor.isStart()) {
                take(cursor, text);
            } else if (cursor.name().equals("p") && !text.isEmpty()) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private void take(XmlCursor cursor, StringBuilder text) throws IOException {
        switch (cursor.name()) {
            case "t", "delText" -> {
                String more = cursor.text();
                count(more.length());
                text.append(more);
            }
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "pPr", "rPr", "instrText", "delInstrText", "Fallback", "sdtPr" -> cursor.skip();
            default -> {
                // an element that holds text further down, or none
            }
        }
    }

    private void wordArt(@Nullable String text) throws IOException {
        if (text != null) {
            count(text.length());
            add(AsideKind.TEXT_BOX, text);
        }
    }

    /** Looks through a drawing for text; a picture in it is noted. */
    void drawing(XmlCursor cursor) throws IOException {
        int end = cursor.depth() - 1;
        boolean picture = false;
        while (cursor.depth() > end && cursor.next()) {
            if (!cursor.isStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "txbxContent" -> add(AsideKind.TEXT_BOX, gather(cursor));
                case "Fallback" -> cursor.skip();
                case "blip", "imagedata", "chart", "relIds", "OLEObject" -> picture = true;
                case "textpath" -> wordArt(cursor.attribute("string"));
                default -> {
                    // shapes and their looks
                }
            }
        }
        if (picture) {
            add(AsideKind.PICTURE, "");
        }
    }
}
