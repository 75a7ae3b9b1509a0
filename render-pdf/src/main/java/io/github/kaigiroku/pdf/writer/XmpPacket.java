package io.github.kaigiroku.pdf.writer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** XMP メタデータ: what a file says of itself as XML (ISO 16684-1), with the schema that PDF/A asks for to know PDF/UA. */
final class XmpPacket {

    private static final String BEGIN = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            """;
    private static final String END = """
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    private static final String CONFORMANCE = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
            <pdfaid:part>\
            """;
    private static final String AFTER_PART = """
            </pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
            <pdfuaid:part>1</pdfuaid:part></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
            <pdfaProperty:name>part</pdfaProperty:name>\
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
            <pdfaProperty:category>internal</pdfaProperty:category>\
            <pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description>\
            </rdf:li></rdf:Seq></pdfaSchema:property>\
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private final StringBuilder xml = new StringBuilder(4096);

    private XmpPacket() {}

    static String of(FileProperties properties, String producer) {
        XmpPacket packet = new XmpPacket();
        packet.xml.append(BEGIN).append(properties.part() > 0 ? CONFORMANCE + properties.part() + AFTER_PART : "");
        packet.title(properties.title());
        packet.history(properties, producer);
        return packet.xml.append(END).toString();
    }

    private void title(String title) {
        xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
                .append("<dc:format>application/pdf</dc:format>")
                .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escaped(title);
        xml.append("</rdf:li></rdf:Alt></dc:title>")
                .append("<dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language></rdf:Description>\n");
    }

    private void history(FileProperties properties, String producer) {
        xml.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" ")
                .append("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">");
        date("CreateDate", properties.created());
        date("ModifyDate", properties.modified());
        xml.append("<pdf:Producer>").append(producer).append("</pdf:Producer></rdf:Description>\n");
    }

    private void date(String name, @Nullable OffsetDateTime date) {
        if (date != null) {
            xml.append("<xmp:").append(name).append('>').append(PdfDate.xmp(date));
            xml.append("</xmp:").append(name).append('>');
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                default -> xml.append(one);
            }
        }
    }
}
