package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * Escapes JSON in UTF-8 on its way into an element. JSON escapes control characters itself, so all of it is legal XML.
 * Characters of four bytes, which stand in texts only, become escapes of JSON: docx4j turns variation selectors into other
 * characters when it saves a custom part. Counts a checksum of the text, as a reader of the element gets it.
 */
final class EscapingStream extends OutputStream {

    private final XmlWriter xml;
    private final CRC32 checksum = new CRC32();
    private int awaited;
    private int codePoint;

    EscapingStream(XmlWriter xml) {
        this.xml = xml;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int plain = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            byte[] escape = bytes[i] > '>' ? null : XmlWriter.escape(bytes[i]);
            boolean isLong = awaited > 0 || (bytes[i] & 0xF8) == 0xF0;
            if (escape != null || isLong) {
                plain(bytes, plain, i);
                plain = i + 1;
            }
            if (escape != null) {
                checksum.update(bytes[i]);
                xml.markup(escape);
            } else if (isLong) {
                supplementary(bytes[i]);
            }
        }
        plain(bytes, plain, end);
    }

    private void plain(byte[] bytes, int from, int to) throws IOException {
        checksum.update(bytes, from, to - from);
        xml.plain(bytes, from, to - from);
    }

    /** The checksum of all that was written. */
    RecordChecksum checksum() {
        return RecordChecksum.of(checksum);
    }

    /** One of the four bytes of a character, which may come in two pieces. */
    private void supplementary(byte b) throws IOException {
        boolean first = awaited == 0;
        codePoint = first ? b & 0x07 : codePoint << 6 | (b & 0x3F);
        awaited = first ? 3 : awaited - 1;
        if (awaited == 0) {
            byte[] escapes = Markup.of("\\u" + Integer.toHexString(Character.highSurrogate(codePoint)) + "\\u"
                    + Integer.toHexString(Character.lowSurrogate(codePoint)));
            plain(escapes, 0, escapes.length);
        }
    }
}
