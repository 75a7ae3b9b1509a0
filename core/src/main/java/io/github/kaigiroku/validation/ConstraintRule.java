package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model's annotations ask of components that are no texts; {@link TextRules} holds the texts to theirs. By hand,
 * for an engine takes longer to start than a document to make; a test holds both to the annotations.
 */
final class ConstraintRule implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        if (!record.formatVersion().equals(MeetingRecord.FORMAT_VERSION)) {
            RecordPath path = RecordPath.of("formatVersion");
            findings.addNamed(FindingCode.UNKNOWN_FORMAT_VERSION, path, record.formatVersion());
        }
        meeting(RecordPath.of("meeting"), record.meeting(), findings);
        List<Attendee> attendees = record.attendees();
        for (int i = 0; i < attendees.size(); i++) {
            notNull(
                    RecordPath.of("attendees").at(i),
                    "attendance",
                    attendees.get(i).attendance(),
                    findings);
        }
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            notNegative(RecordPath.of("secretariat"), "headcount", secretariat.headcount(), findings);
        }
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Vote vote) {
                RecordPath path = RecordPath.of("proceedings").at(i);
                notNegative(path, "for", vote.inFavour(), findings);
                notNegative(path, "against", vote.against(), findings);
                notNegative(path, "abstained", vote.abstained(), findings);
            }
        }
    }

    private static void meeting(RecordPath path, Meeting meeting, Findings findings) {
        List<Session> sessions = meeting.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            notNull(path.then("sessions").at(i), "date", sessions.get(i).date(), findings);
        }
        Period period = meeting.period();
        if (period != null) {
            notNull(path.then("period"), "from", period.from(), findings);
            notNull(path.then("period"), "to", period.to(), findings);
        }
        Openness openness = meeting.openness();
        if (openness != null) {
            notNull(path.then("openness"), "level", openness.level(), findings);
        }
        notNegative(path, "observers", meeting.observers(), findings);
        Quorum quorum = meeting.quorum();
        if (quorum != null) {
            notNegative(path.then("quorum"), "required", quorum.required(), findings);
            notNegative(path.then("quorum"), "members", quorum.members(), findings);
        }
    }

    private static void notNull(RecordPath owner, String component, @Nullable Object value, Findings findings) {
        if (value == null) {
            findings.addNamed(FindingCode.MISSING, owner.then(component), "");
        }
    }

    private static void notNegative(RecordPath owner, String component, @Nullable Integer count, Findings findings) {
        if (count != null && count < 0) {
            findings.addNamed(FindingCode.NEGATIVE, owner.then(component), count);
        }
    }
}
