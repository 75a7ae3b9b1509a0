package io.github.kaigiroku.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The transitional schemas of ECMA-376, as poi-ooxml-full carries them. */
final class OoxmlSchemas {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

    private static final String XML_NAMESPACE = "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
            + " targetNamespace=\"http://www.w3.org/XML/1998/namespace\"><xsd:attribute name=\"space\"/></xsd:schema>";

    private static final Schema SCHEMA = compile(
            "wml.xsd",
            "vml-main.xsd",
            "opc-relationships.xsd",
            "shared-customXmlDataProperties.xsd",
            "shared-documentPropertiesExtended.xsd");

    private OoxmlSchemas() {}

    /** What the schemas have to say against a document's parts, each with the part's name; empty when all are valid. */
    static List<String> errorsOf(byte[] docx) {
        List<String> errors = new ArrayList<>();
        Opened.parts(docx).forEach((part, xml) -> {
            if (hasSchema(part)) {
                errors(xml).forEach(error -> errors.add(part + ": " + error));
            }
        });
        return errors;
    }

    /** Content types and core properties have none here; what the schemas have not heard of they would refuse. */
    private static boolean hasSchema(String part) {
        return !part.equals("[Content_Types].xml")
                && !part.equals("docProps/core.xml")
                && !part.matches("customXml/item\\d.xml");
    }

    /** What the schemas have to say against a part; empty when it is valid. */
    static List<String> errors(String part) {
        List<String> errors = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(new Collecting(errors));
        try {
            validator.validate(new StreamSource(new StringReader(part)));
        } catch (SAXException | IOException e) {
            errors.add(e.toString());
        }
        return errors;
    }

    private static Schema compile(String... names) {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> systemId == null
                ? new Resource(namespace, new StringReader(XML_NAMESPACE))
                : new Resource(systemId, null));
        try {
            return factory.newSchema(Stream.of(names)
                    .map(name -> new StreamSource(open(name), name))
                    .toArray(StreamSource[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        URL url = Objects.requireNonNull(ClassLoader.getSystemResource(FOLDER + name), name);
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Collecting(List<String> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            errors.add(e.toString());
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.toString());
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(e.toString());
        }
    }

    /** A schema that another one imports. */
    private record Resource(String systemId, Reader text) implements LSInput {

        @Override
        public Reader getCharacterStream() {
            return text;
        }

        @Override
        public InputStream getByteStream() {
            return text == null ? open(systemId) : null;
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader stream) {}

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String name) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
