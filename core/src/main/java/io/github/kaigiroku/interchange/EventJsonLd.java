package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * 会議の JSON-LD: writes the meeting of a record as a schema.org {@code Event}, for a {@code <script
 * type="application/ld+json">} of the city's web page. Stateless and thread-safe.
 *
 * <p>It says what was held, when, where, by whom and about what, not what was said. No {@code <} stands in what is
 * written, so it may be put between the tags as it is. Closed agenda items and materials are written like open ones: for
 * the web, take {@link io.github.kaigiroku.publication.PublicCopy} first.
 */
public final class EventJsonLd {

    private EventJsonLd() {}

    /**
     * Writes the meeting: one line, UTF-8, the same bytes for equal records and identities.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and where it is published
     * @param out where to; is flushed, not closed
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; nothing is written then
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, RecordIdentity identity, OutputStream out) throws IOException {
        write(record, identity, Measure.DRAFTING, out);
    }

    /**
     * Writes the meeting of a record, such as adopted minutes: one line, UTF-8, the same bytes for equal records and identities.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and where it is published
     * @param measure how strictly the record is taken
     * @param out where to; is flushed, not closed
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; nothing is written then
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, RecordIdentity identity, Measure measure, OutputStream out)
            throws IOException {
        RecordValidator.requireValid(record, measure);
        var event = new EventWriter(record, identity);
        JsonOutput.writeForHtml(out, event::members);
    }

    /**
     * The meeting as bytes, as {@link #write} writes them.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and where it is published
     * @return a new array
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     */
    public static byte[] toBytes(MeetingRecord record, RecordIdentity identity) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(record, identity, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }
}
