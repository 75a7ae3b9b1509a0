package io.github.kaigiroku.docx.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part, element by element. Document type declarations, and with them entities of any kind, are
 * refused, as no part of a document has one.
 */
final class XmlCursor implements Closeable {

    private static final int BYTE_ORDER_MARK = 3;

    private final String part;
    private final BoundedPart in;
    private final XMLStreamReader xml;
    private int depth;

    /** Goes through a part, and closes it in the end. */
    XmlCursor(BoundedPart in, String part) throws IOException {
        this.part = part;
        this.in = in;
        try {
            this.xml = factory().createXMLStreamReader(decoded(in));
        } catch (XMLStreamException e) {
            in.close();
            throw refusal(e);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The JDK's own reader, whatever others there are, so that every caller meets the same behaviour. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Decoded by us: the JDK's reader prints to standard error when it meets bytes that are no UTF-8. */
    private static Reader decoded(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean marked = first == 0xEF && second == 0xBB;
        if (marked) {
            bytes.skipNBytes(BYTE_ORDER_MARK);
        }
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /** Goes on to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                in.step(Refusal.MAX_TAG_BYTES);
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.suspicious("文書型宣言があります", "it has a document type declaration");
                    default -> {
                        // text between elements that hold no text
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private void enter() throws BrokenPackageException {
        if (++depth > Refusal.MAX_DEPTH) {
            throw Refusal.suspicious("入れ子が深すぎます", "its elements are nested too deeply");
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    /** The value of an attribute by its local name; null when there is none. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the property that just began is on, which it is unless it says otherwise. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Leaves out the element that just began, with everything in it. */
    void skip() throws IOException {
        for (int end = depth - 1; depth > end; ) {
            next();
        }
    }

    /** The text of the element that just began, which holds nothing else. */
    String text() throws IOException {
        in.step(Refusal.MAX_TEXT_BYTES);
        try {
            String text = xml.getElementText();
            depth--;
            return text;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** The same for an element that may hold processing instructions; what those of a name say goes to {@code said}. */
    String text(String instruction, Consumer<String> said) throws IOException {
        in.step(Refusal.MAX_TEXT_BYTES);
        var text = new StringBuilder();
        try {
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                switch (xml.getEventType()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        if (xml.getPITarget().equals(instruction)) {
                            said.accept(xml.getPIData());
                        }
                    }
                    case XMLStreamConstants.COMMENT -> {
                        // no part of the text
                    }
                    default -> throw Refusal.suspicious("文字列の中に要素があります", "an element stands within a text");
                }
            }
            depth--;
            return text.toString();
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Goes to the end of the part, as damage is known only there. */
    void finish() throws IOException {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    private IOException refusal(XMLStreamException e) {
        boolean unreadable = e.getNestedException() instanceof IOException
                && !(e.getNestedException() instanceof CharacterCodingException);
        return unreadable ? (IOException) e.getNestedException() : Refusal.malformed(part, e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
