package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one XML part. Markup goes out as it stands; text is escaped, and what XML cannot hold is refused. */
public final class XmlWriter implements Flushable {

    private static final byte[] AMPERSAND = Markup.of("&amp;");
    private static final byte[] LESS = Markup.of("&lt;");
    private static final byte[] GREATER = Markup.of("&gt;");
    private static final byte[] RETURN = Markup.of("&#13;");

    private static final int DELETE = 0x7F;

    private final Utf8Buffer buffer;

    /**
     * A writer for one part.
     *
     * @param out where to; is not closed
     */
    public XmlWriter(OutputStream out) {
        buffer = new Utf8Buffer(out);
    }

    /**
     * Writes markup.
     *
     * @param markup well-formed in its place, as {@link Markup#of} makes it
     * @throws IOException when the output fails
     */
    public void markup(byte[] markup) throws IOException {
        buffer.write(markup, 0, markup.length);
    }

    /**
     * Writes text as element content.
     *
     * @param text the text
     * @param path where it came from, for errors
     * @throws RenderException when the text holds a character that XML cannot hold
     * @throws IOException when the output fails
     */
    public void text(String text, String path) throws IOException {
        text(text, 0, text.length(), path);
    }

    /**
     * Writes a part of a text.
     *
     * @param text the text
     * @param from index of the first character
     * @param to index after the last character; not inside a surrogate pair
     * @param path where it came from, for errors
     * @throws RenderException when the text holds a character that XML cannot hold
     * @throws IOException when the output fails
     */
    public void text(String text, int from, int to, String path) throws IOException {
        int i = buffer.plain(text, from, to);
        while (i < to) {
            i = buffer.plain(text, special(text, i, to, path), to);
        }
    }

    /** Writes the character at an index and returns the index after it. */
    private int special(String text, int index, int to, String path) throws IOException {
        int codePoint = text.codePointAt(index);
        byte[] escape = escape(codePoint);
        if (escape != null) {
            markup(escape);
        } else if (codePoint == '\t' || codePoint == '\n') {
            buffer.one(codePoint);
        } else if (codePoint > DELETE && codePoint < 0x800) {
            buffer.two(codePoint);
        } else if (Character.isSupplementaryCodePoint(codePoint) && index + 1 < to) {
            buffer.four(codePoint);
        } else {
            throw unwritable(text, index, path);
        }
        return index + Character.charCount(codePoint);
    }

    /** XML 1.0 cannot hold control characters, half pairs and U+FFFE (its production Char). */
    private static RenderException unwritable(String text, int index, String path) {
        String codePoint = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        int position = text.codePointCount(0, index) + 1;
        return new RenderException(
                path,
                new Message(
                        "DOCX に書けない文字 " + codePoint + " が " + position + " 文字目にあります。取り除くか、正しい文字に直してください。",
                        "The character " + codePoint + " at position " + position
                                + " cannot be written into a DOCX. Remove it, or put the right character in its place."));
    }

    /**
     * Writes bytes that are text in UTF-8 already, such as JSON, as element content.
     *
     * @return a stream for such bytes; closing it does nothing
     */
    public OutputStream escapingStream() {
        return new EscapingStream(this);
    }

    @Override
    public void flush() throws IOException {
        buffer.flush();
    }

    /** Writes a run of bytes that need no escape. */
    void plain(byte[] bytes, int from, int length) throws IOException {
        buffer.write(bytes, from, length);
    }

    static byte @Nullable [] escape(int c) {
        return switch (c) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '\r' -> RETURN;
            default -> null;
        };
    }
}
