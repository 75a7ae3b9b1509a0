package io.github.kaigiroku.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pieces of XML that are written as they stand. */
public final class Markup {

    /** The declaration every part begins with. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Markup() {}

    /**
     * Markup ready to be written.
     *
     * @param markup XML, well-formed in the place where it goes
     * @return its UTF-8 bytes
     */
    public static byte[] of(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A text inside markup, in an element or an attribute.
     *
     * @param text the text
     * @param path where it came from, for errors
     * @return the text with what XML reserves escaped
     * @throws io.github.kaigiroku.render.RenderException when the text holds a character that XML cannot hold
     */
    public static String escaped(String text, String path) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new XmlWriter(bytes);
            xml.text(text, path);
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\"", "&quot;");
    }
}
