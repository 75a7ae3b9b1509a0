package io.github.kaigiroku.draft;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 下書きの作成: turns a transcript into the proceedings of a record. Cues of one speaker that follow each other become one remark, with
 * a new paragraph after a pause; every word stays, fillers too, in the order of the transcript. Headings, notes and the closing of
 * text that is written as minutes are become entries of their own. Immutable and thread-safe.
 */
public final class DraftComposer {

    private static final Duration USUAL_PAUSE = Duration.ofSeconds(3);

    private final SpeakerTable table;
    private final MeetingRecord head;
    private final Duration pause;

    private DraftComposer(SpeakerTable table, MeetingRecord head, Duration pause) {
        this.table = table;
        this.head = head;
        this.pause = pause;
    }

    /**
     * A composer that knows the speakers.
     *
     * @param table who they are; speakers that it lacks keep the names of the transcript
     * @return a composer that makes a record of proceedings only, with a new paragraph after a pause of three seconds
     */
    public static DraftComposer with(SpeakerTable table) {
        return new DraftComposer(
                Objects.requireNonNull(table), MeetingRecord.builder().build(), USUAL_PAUSE);
    }

    /**
     * The same composer for a meeting of which something is known already.
     *
     * @param head a record such as one with the meeting, the attendees and the agenda; what the transcript holds is put
     *     behind its attendees and proceedings
     * @return another composer
     */
    public DraftComposer onto(MeetingRecord head) {
        return new DraftComposer(table, Objects.requireNonNull(head), pause);
    }

    /**
     * The same composer with paragraphs of another length.
     *
     * @param pause how long nothing is said before a new paragraph
     * @return another composer
     */
    public DraftComposer paragraphAfter(Duration pause) {
        return new DraftComposer(table, head, Objects.requireNonNull(pause));
    }

    /**
     * Makes a draft.
     *
     * @param transcript what was said
     * @return the draft, with an account of every cue
     */
    public Draft compose(Transcript transcript) {
        var speakers = new HeardSpeakers(table);
        var remarks = new RemarkJoining(head.proceedings().size(), pause, transcript.format(), speakers);
        for (int i = 0; i < transcript.cues().size(); i++) {
            remarks.add(i, transcript.cues().get(i));
        }
        List<ProceedingsEntry> entries = new ArrayList<>(head.proceedings());
        entries.addAll(remarks.entries());
        MeetingRecord record =
                head.toBuilder().attendees(attendees()).proceedings(entries).build();
        return new Draft(record, remarks.passages(), remarks.withoutText(), speakers.findings());
    }

    /** Those of the head, and those of the table whom it does not list by the same name. */
    private List<Attendee> attendees() {
        List<Attendee> attendees = new ArrayList<>(head.attendees());
        for (Attendee attendee : table.attendees()) {
            if (attendees.stream().noneMatch(listed -> listed.name().equals(attendee.name()))) {
                attendees.add(attendee);
            }
        }
        return attendees;
    }
}
