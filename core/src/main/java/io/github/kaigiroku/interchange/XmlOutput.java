package io.github.kaigiroku.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * XML の書き出し: writes elements as they come, in UTF-8, for one thread. The JDK's own writer is not used, because it
 * leaves line breaks in attributes, which readers turn into blanks, and which one it is depends on the class path.
 *
 * <p>{@link #open} and {@link #close} stand around elements and begin new lines; {@link #begin} and {@link #end} stand
 * around text, to which they add nothing.
 */
final class XmlOutput {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n");

    private final Writer out;
    private boolean inTag;

    XmlOutput(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()); // refuses what it cannot write
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element that holds elements only, on a new line. Names and values of attributes alternate. */
    XmlOutput open(String element, @Nullable String... attributes) {
        finishTag();
        write("\n");
        return begin(element, attributes);
    }

    /** Ends an element that holds elements only. */
    XmlOutput close(String element) {
        if (!inTag) {
            write("\n");
        }
        return end(element);
    }

    /** Begins an element that holds text, or stands in text. An attribute whose value is null is left out. */
    XmlOutput begin(String element, @Nullable String... attributes) {
        finishTag();
        write("<");
        write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        inTag = true;
        return this;
    }

    /** Ends an element that holds text, or stands in text. */
    XmlOutput end(String element) {
        if (inTag) {
            write("/>");
            inTag = false;
        } else {
            write("</");
            write(element);
            write(">");
        }
        return this;
    }

    /** A whole element with nothing but text, on a new line. */
    XmlOutput line(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).end(element);
    }

    /** A {@code p} for each paragraph of a text of the record. */
    void paragraphs(String text) {
        for (String paragraph : paragraphsOf(text)) {
            line("p", paragraph);
        }
    }

    static String[] paragraphsOf(String text) {
        return PARAGRAPH_END.split(text, -1);
    }

    /** A whole element without content, on a new line. */
    XmlOutput empty(String element, @Nullable String... attributes) {
        return open(element, attributes).end(element);
    }

    XmlOutput text(String text) {
        finishTag();
        escaped(text);
        return this;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attribute(@Nullable String name, @Nullable String value) {
        if (value != null) {
            write(" ");
            write(String.valueOf(name));
            write("=\"");
            escaped(value);
            write("\"");
        }
    }

    private void finishTag() {
        if (inTag) {
            write(">");
            inTag = false;
        }
    }

    private void escaped(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                write(text, written, i);
                write(reference);
                written = i + 1;
            }
        }
        write(text, written, text.length());
    }

    /** Blanks that a reader of attributes or line ends would change are written by number. */
    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\u0085' -> "&#133;";
            case '\u2028' -> "&#8232;";
            default -> null;
        };
    }

    private void write(String text) {
        write(text, 0, text.length());
    }

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
