package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** 文書のプロパティ: title, language and dates, as Word shows them under the file's information. */
public final class CoreProperties {

    /** The part's name. */
    public static final String NAME = "docProps/core.xml";

    private static final byte[] HEAD = Markup.of(Markup.DECLARATION
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    private static final byte[] LANGUAGE = Markup.of("</dc:title><dc:language>ja-JP</dc:language>");
    private static final byte[] TAIL = Markup.of("</cp:coreProperties>");

    private CoreProperties() {}

    /**
     * Writes the part.
     *
     * @param properties what it says
     * @param xml where to
     * @throws IOException when the output fails
     */
    public static void write(FileProperties properties, XmlWriter xml) throws IOException {
        xml.markup(HEAD);
        xml.text(properties.title(), "meeting.name");
        xml.markup(LANGUAGE);
        write("created", properties.created(), xml);
        write("modified", properties.modified(), xml);
        xml.markup(TAIL);
    }

    private static void write(String name, @Nullable OffsetDateTime date, XmlWriter xml) throws IOException {
        if (date != null) {
            xml.markup(Markup.of(
                    "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + instant(date) + "</dcterms:" + name + ">"));
        }
    }

    /** As the JDK's formatter has it, which takes some milliseconds to set up, in the first document of every process. */
    static String instant(OffsetDateTime date) {
        OffsetDateTime utc = date.withOffsetSameInstant(ZoneOffset.UTC);
        String time = utc.toLocalTime().toString();
        return utc.toLocalDate() + "T" + time + (time.length() == "HH:mm".length() ? ":00Z" : "Z");
    }
}
