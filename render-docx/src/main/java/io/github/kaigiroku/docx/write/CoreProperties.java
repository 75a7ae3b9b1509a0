package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormDocument;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** 文書のプロパティ: title, language and dates, as Word shows them under the file's information. */
public final class CoreProperties {

    /** The part's name. */
    public static final String NAME = "docProps/core.xml";

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

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
     * @param document the document
     * @param created the date in Japanese standard time that stands instead of the meeting's; may be null
     * @param xml where to
     * @throws IOException when the output fails
     */
    public static void write(FormDocument document, @Nullable LocalDateTime created, XmlWriter xml) throws IOException {
        xml.markup(HEAD);
        xml.text(document.title(), "meeting.name");
        xml.markup(LANGUAGE);
        LocalDateTime date = created == null ? document.heldAt() : created;
        if (date != null) {
            String instant = DateTimeFormatter.ISO_INSTANT.format(date.toInstant(JAPAN));
            xml.markup(Markup.of(date("created", instant) + date("modified", instant)));
        }
        xml.markup(TAIL);
    }

    private static String date(String name, String instant) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + instant + "</dcterms:" + name + ">";
    }
}
