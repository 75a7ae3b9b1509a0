package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.io.OutputStream;

/** Escapes UTF-8 bytes on their way into an element. JSON escapes control characters itself, so all of it is legal XML. */
final class EscapingStream extends OutputStream {

    private final XmlWriter xml;

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
            if (escape != null) {
                xml.plain(bytes, plain, i - plain);
                xml.markup(escape);
                plain = i + 1;
            }
        }
        xml.plain(bytes, plain, end - plain);
    }
}
