package io.github.kaigiroku.docx.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.LeakPlace;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one XML part: paragraphs as they read with all tracked changes, without deletions and without insertions;
 * attributes (names, titles, alternative texts) but for values that are words of the standard; names of elements that
 * are not the standard's; comments of the XML itself. For one thread and one part.
 */
final class MarkupTexts {

    private static final int DEEPEST = 2_000;
    private static final int MAX_NAMES = 100_000;

    private static final Set<String> ALTERNATIVES = Set.of("descr", "title", "alt", "tblCaption", "tblDescription");

    /** Elements and attributes in which people write: what they say is searched even if it is a word of the standard. */
    private static final Set<String> WRITTEN = Set.of(
            "alias",
            "tag",
            "docVar",
            "default",
            "statusText",
            "helpText",
            "listEntry",
            "result",
            "author",
            "initials",
            "tooltip",
            "string",
            "instr",
            "userId",
            "providerId");

    private static final Message DAMAGED = new Message(
            "XML が壊れているか、文書型宣言があります。Word などで開いて保存し直してください。",
            "Its XML is damaged or has a document type declaration. Open it in a word processor and save it again.");

    private final LeakPlace place;
    private final Message where;
    private final FileTextSink to;
    private final TrackedText text = new TrackedText();
    private final Set<String> foreign = new HashSet<>();

    MarkupTexts(LeakPlace place, Message where, FileTextSink to) {
        this.place = place;
        this.where = where;
        this.to = to;
    }

    void read(byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext() && depth < DEEPEST) {
                depth += take(xml, xml.next());
            }
            if (depth >= DEEPEST) {
                to.unreadable(where, DAMAGED);
            }
        } catch (XMLStreamException e) {
            to.unreadable(where, DAMAGED);
        }
        text.tell(place, where, to);
    }

    private int take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                begin(xml);
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                text.end(xml.getLocalName());
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.add(xml.getText());
            case XMLStreamConstants.COMMENT -> to.text(LeakPlace.COMMENT, where, xml.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                to.text(
                        LeakPlace.OTHER,
                        where,
                        xml.getPITarget() + (Vocabulary.isAddress(xml.getPIData()) ? "" : " " + xml.getPIData()));
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> to.unreadable(where, DAMAGED);
            default -> {
                // the beginning and the end of the part
            }
        }
        return 0;
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        foreignName(xml.getNamespaceURI(), name);
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            foreignName(xml.getNamespaceURI(i), "");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(name, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            if (xml.getAttributeNamespace(i) != null) {
                foreignName(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            }
        }
        text.begin(name);
    }

    private void attribute(String element, String name, String value) {
        boolean alternative = ALTERNATIVES.contains(name) || ALTERNATIVES.contains(element);
        boolean written = alternative || WRITTEN.contains(name) || WRITTEN.contains(element);
        if (written || !(Vocabulary.isValue(value) || Vocabulary.isPart(value))) {
            to.text(alternative ? LeakPlace.ALTERNATIVE_TEXT : place, where, value);
        }
    }

    /** Names of elements, attributes and namespaces that are not the standard's may say something, too; once is enough. */
    private void foreignName(@Nullable String namespace, String name) {
        if (namespace == null || !Vocabulary.isAddress(namespace)) {
            String whole = namespace == null ? name : namespace + " " + name;
            if (foreign.size() < MAX_NAMES && foreign.add(whole)) {
                to.text(LeakPlace.OTHER, where, whole);
            }
        }
    }
}
