package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * 会議録の Akoma Ntoso: writes a record as a debate record of Akoma Ntoso 3.0 (OASIS LegalDocML), whose element is called
 * {@code debate} since version 3.0. Stateless and thread-safe; memory does not grow with the proceedings.
 *
 * <p>Every text of the record is in it, character by character, but the names of files that travel along. Speeches refer
 * {@code by} their speaker to the attendee, explainer or member of staff that the printed label means, or else to a person
 * known by the label only, and have the label in {@code from}. Closed parts are written with {@code class="closed"}: for the web, take
 * {@link io.github.kaigiroku.publication.PublicCopy} first.
 */
public final class AkomaNtoso {

    private AkomaNtoso() {}

    /**
     * Writes a record: UTF-8, valid against the schema of the standard, the same bytes for equal records and identities.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and how it differs from others
     * @param out where to; is flushed, not closed
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; nothing is written then
     * @throws IllegalArgumentException when neither the record nor {@code identity} has a date, without which Akoma
     *     Ntoso cannot name a document; nothing is written then
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, RecordIdentity identity, OutputStream out) throws IOException {
        write(record, identity, Measure.DRAFTING, out);
    }

    /**
     * Writes a record, such as adopted minutes: UTF-8, valid against the schema of the standard, the same bytes for equal records and identities.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and how it differs from others
     * @param measure how strictly the record is taken
     * @param out where to; is flushed, not closed
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; nothing is written then
     * @throws IllegalArgumentException when neither the record nor {@code identity} has a date, without which Akoma
     *     Ntoso cannot name a document; nothing is written then
     * @throws IOException when {@code out} fails
     */
    public static void write(MeetingRecord record, RecordIdentity identity, Measure measure, OutputStream out)
            throws IOException {
        RecordValidator.requireValid(record, measure);
        var names = new DocumentNames(identity, date(record, identity));
        try {
            write(record, identity, names, new XmlOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * A record as bytes, as {@link #write} writes them.
     *
     * @param record the record; for the web, the public copy
     * @param identity whose record it is, and how it differs from others
     * @return a new array
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     * @throws IllegalArgumentException when neither the record nor {@code identity} has a date
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

    private static void write(MeetingRecord record, RecordIdentity identity, DocumentNames names, XmlOutput out) {
        var references = new References(record);
        out.open("akomaNtoso", "xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        out.open("debate", "name", "debateRecord").open("meta");
        names.identification(out);
        new ReferenceList(out, names).write(record, references, identity);
        out.close("meta");
        new Preface(out, references).write(record);
        out.open("debateBody");
        new RollCall(out, references).write(record);
        new DebateBody(out, references, new AgendaIndex(record.agenda())).write(record);
        out.close("debateBody");
        var back = new BackMatter(out);
        back.conclusions(record.meeting(), references);
        back.attachments(record.materials(), names);
        out.close("debate").close("akomaNtoso").flush();
    }

    private static LocalDate date(MeetingRecord record, RecordIdentity identity) {
        LocalDate date = identity.date() == null ? JapaneseMoments.firstDay(record) : identity.date();
        if (date == null) {
            throw new IllegalArgumentException(new Message(
                            "会議録に開催日がないので、Akoma Ntoso の文書名を作れません。会議録に開催日を書くか、RecordIdentity.withDate で日付を示してください。",
                            "The record has no date to name an Akoma Ntoso document by; write one, or give RecordIdentity a"
                                    + " date.")
                    .toString());
        }
        return date;
    }
}
