package io.github.kaigiroku.docx.xml;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes one XML part. Markup goes out as it stands; text is escaped, and what XML cannot hold is refused. */
public final class XmlWriter implements Flushable {

    private static final byte[] AMPERSAND = Markup.of("&amp;");
    private static final byte[] LESS = Markup.of("&lt;");
    private static final byte[] GREATER = Markup.of("&gt;");
    private static final byte[] QUOTE = Markup.of("&quot;");
    private static final byte[] RETURN = Markup.of("&#13;");

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
     * Writes text, for element content and for attributes in double quotes.
     *
     * @param text the text
     * @param path where it came from, for errors
     * @throws io.github.kaigiroku.render.RenderException when the text holds a character that XML cannot hold
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
     * @throws io.github.kaigiroku.render.RenderException when the text holds a character that XML cannot hold
     * @throws IOException when the output fails
     */
    public void text(String text, int from, int to, String path) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c, text, i, path);
            } else if (c < 0x800) {
                buffer.two(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                buffer.four(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c) || c > 0xFFFD) {
                throw UnwritableCharacter.in(text, i, path);
            } else {
                buffer.three(c);
            }
        }
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

    private void ascii(char c, String text, int index, String path) throws IOException {
        byte[] escape = escape(c);
        if (escape != null) {
            markup(escape);
        } else if (c < ' ' && c != '\t' && c != '\n') {
            throw UnwritableCharacter.in(text, index, path);
        } else {
            buffer.one(c);
        }
    }

    static byte @Nullable [] escape(int c) {
        return switch (c) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '"' -> QUOTE;
            case '\r' -> RETURN;
            default -> null;
        };
    }
}
