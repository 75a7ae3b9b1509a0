package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.Word;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 会議録の値: what the names of patterns that may stand anywhere mean in one record. */
final class RecordValues implements PatternText.Values {

    private final MeetingRecord record;
    private final Wording wording;

    RecordValues(MeetingRecord record, Wording wording) {
        this.record = record;
        this.wording = wording;
    }

    @Override
    public @Nullable FormText of(PatternName name) {
        Meeting meeting = record.meeting();
        return switch (name) {
            case MEETING_NAME -> text(meeting.name(), "meeting.name");
            case VENUE -> text(meeting.venue(), "meeting.venue");
            case NEXT_MEETING -> text(meeting.nextMeeting(), "meeting.nextMeeting");
            case CONDUCT ->
                text(meeting.conduct() == Conduct.WRITTEN ? wording.word(Word.WRITTEN) : null, "meeting.conduct");
            case OBSERVERS -> number(meeting.observers(), "meeting.observers");
            case PRESENT_COUNT -> number(count(Attendance.PRESENT), "attendees");
            case ABSENT_COUNT -> number(count(Attendance.ABSENT), "attendees");
            case OPENNESS, CLOSED_REASON, LEGAL_GROUND -> openness(name, meeting.openness());
            case QUORUM, MEMBERS -> quorum(name, meeting.quorum());
            default -> secretariat(name, record.secretariat());
        };
    }

    @Override
    public @Nullable FormText detail(String label) {
        for (int i = 0; i < record.details().size(); i++) {
            if (record.details().get(i).label().equals(label)) {
                return new FormText(record.details().get(i).text(), "details[" + i + "].text");
            }
        }
        return null;
    }

    private @Nullable FormText openness(PatternName name, @Nullable Openness openness) {
        if (openness == null) {
            return null;
        }
        return switch (name) {
            case OPENNESS ->
                text(openness.level() == null ? null : wording.openness(openness.level()), "meeting.openness.level");
            case CLOSED_REASON -> text(openness.reason(), "meeting.openness.reason");
            default -> text(openness.legalGround(), "meeting.openness.legalGround");
        };
    }

    private @Nullable FormText quorum(PatternName name, @Nullable Quorum quorum) {
        if (quorum == null) {
            return null;
        }
        return name == PatternName.QUORUM
                ? number(quorum.required(), "meeting.quorum.required")
                : number(quorum.members(), "meeting.quorum.members");
    }

    private @Nullable FormText secretariat(PatternName name, @Nullable Secretariat secretariat) {
        Function<Secretariat, @Nullable String> component = switch (name) {
            case DEPARTMENT -> Secretariat::department;
            case SECTION -> Secretariat::section;
            case PHONE -> Secretariat::phone;
            case EXTENSION -> Secretariat::extension;
            case FAX -> Secretariat::fax;
            case EMAIL -> Secretariat::email;
            case HEADCOUNT ->
                office -> office.headcount() == null ? null : wording.digits().format(office.headcount());
            default -> office -> null;
        };
        return secretariat == null ? null : text(component.apply(secretariat), "secretariat." + name.code());
    }

    private int count(Attendance attendance) {
        return (int) record.attendees().stream()
                .filter(attendee -> attendee.attendance() == attendance)
                .count();
    }

    private @Nullable FormText number(@Nullable Integer number, String path) {
        return number == null ? null : new FormText(wording.digits().format(number), path);
    }

    private static @Nullable FormText text(@Nullable String text, String path) {
        return text == null ? null : new FormText(text, path);
    }
}
