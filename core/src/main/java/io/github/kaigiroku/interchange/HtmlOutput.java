package io.github.kaigiroku.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** HTML の書き出し: writes elements as they come, in UTF-8, for one thread. Every text and attribute is escaped. */
final class HtmlOutput {

    private final Writer out;

    HtmlOutput(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()); // refuses what it cannot write
    }

    /** What is HTML already. */
    HtmlOutput raw(String html) {
        write(html, 0, html.length());
        return this;
    }

    /** A start tag; names and values of attributes alternate, and one whose value is null is left out. */
    HtmlOutput open(String element, @Nullable String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                raw(" ").raw(String.valueOf(attributes[i]))
                        .raw("=\"")
                        .text(value)
                        .raw("\"");
            }
        }
        return raw(">");
    }

    HtmlOutput close(String element) {
        return raw("</").raw(element).raw(">");
    }

    HtmlOutput line() {
        return raw("\n");
    }

    HtmlOutput text(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                write(text, written, i);
                raw(reference);
                written = i + 1;
            }
        }
        write(text, written, text.length());
        return this;
    }

    /** A browser would turn a carriage return into a line feed. */
    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
