package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EmbeddedRecord;
import java.io.IOException;

/**
 * 埋め込まれた会議録: the custom XML part that holds the record's JSON, its checksum, and the digest of the text printed from it.
 */
public final class RecordPart {

    /** The part's name. */
    public static final String NAME = "customXml/item1.xml";

    /** The namespace of its elements. */
    public static final String NAMESPACE = "urn:io.github.kaigiroku:record:1";

    private static final byte[] HEAD =
            Markup.of(Markup.DECLARATION + "<record xmlns=\"" + NAMESPACE + "\" printed=\"sha-256:");
    private static final byte[] JSON = Markup.of("\">");
    private static final byte[] CHECK = Markup.of("<?" + RecordChecksum.INSTRUCTION + " ");
    private static final byte[] TAIL = Markup.of("?></record>");

    private RecordPart() {}

    /**
     * Writes the part.
     *
     * @param record the record
     * @param printed what was printed from it
     * @param xml where to
     * @throws IOException when the output fails
     */
    public static void write(EmbeddedRecord record, PrintedText printed, XmlWriter xml) throws IOException {
        xml.markup(HEAD);
        xml.markup(Markup.of(printed.digest()));
        xml.markup(JSON);
        var json = new EscapingStream(xml);
        record.writeTo(json);
        xml.markup(CHECK);
        xml.markup(Markup.of(json.checksum().value()));
        xml.markup(TAIL);
    }
}
