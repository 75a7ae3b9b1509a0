package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import java.util.List;

/**
 * 公開用の写し: the record that may be published, and what it leaves out. Immutable and thread-safe.
 *
 * <p>Closed are: agenda items marked closed and all below them, entries marked closed, entries under the heading of a
 * closed item, decisions on one, materials that only closed items refer to; all of them when the whole meeting was
 * closed. Wherever a kept text repeats what was removed (titles of four characters and more, sentences of eight and more,
 * labels of materials, names, surnames with an honorific, who spoke in closed parts only), it is replaced there too, however
 * it is spelled: variant kanji, widths of characters and digits, kana, variation sequences, blanks and line breaks make no
 * difference. Shorter words, and surnames and given names alone, are only reported, with a count. What a kept text says in
 * other words stays, and so do nicknames and the kana reading of a kanji name: read the copy before it is published.
 *
 * @param record the record without what may not be published; has no errors
 * @param removals what was removed, in the order in which it was looked for
 */
public record PublicCopy(MeetingRecord record, List<Removal> removals) {

    /** Copies the list of removals. */
    public PublicCopy {
        removals = List.copyOf(removals);
    }

    /**
     * Makes a public copy.
     *
     * @param record the whole record
     * @param policy what is to be shown
     * @return the copy
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors, for then it is not sure
     *     what is closed
     * @throws ClosedPartsUnknownException when the record says that it does not know what was closed; somebody has to read
     *     it first, and say so with {@link ClosedParts#CONFIRMED}
     */
    public static PublicCopy of(MeetingRecord record, PublicationPolicy policy) {
        return of(record, policy, Measure.DRAFTING);
    }

    /**
     * Makes a public copy of a record that was judged by another measure than that of drafts.
     *
     * @param record the whole record
     * @param policy what is to be shown
     * @param measure what counts as an error
     * @return the copy
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors by this measure
     * @throws ClosedPartsUnknownException when the record says that it does not know what was closed
     */
    public static PublicCopy of(MeetingRecord record, PublicationPolicy policy, Measure measure) {
        if (record.closedParts() == ClosedParts.UNKNOWN) {
            throw new ClosedPartsUnknownException();
        }
        RecordValidator.requireValid(record, measure);
        var report = new Report(policy);
        return new PublicCopy(withoutMentions(record, policy, report), report.removals());
    }

    static MeetingRecord withoutMentions(MeetingRecord record, PublicationPolicy policy, Report report) {
        MeetingRecord open = new ClosedRemoval(policy, report).removedFrom(record);
        MeetingRecord nameless = new PersonalDetails(record, policy, report).removedFrom(open);
        return report.mentionsRemovedFrom(nameless);
    }
}
