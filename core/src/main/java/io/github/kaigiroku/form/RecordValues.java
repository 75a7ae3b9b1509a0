package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.Word;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 会議録の値: what the names of patterns that may stand anywhere mean in one record. */
final class RecordValues implements PatternText.Values {

    private static final Openness NO_OPENNESS = new Openness(null, null, null);
    private static final Quorum NO_QUORUM = new Quorum(null, null);
    private static final Secretariat NO_OFFICE = Secretariat.builder().build();

    private final MeetingRecord record;
    private final Wording wording;
    private final Openness openness;
    private final Quorum quorum;
    private final Secretariat office;

    RecordValues(MeetingRecord record, Wording wording) {
        this.record = record;
        this.wording = wording;
        this.openness = Objects.requireNonNullElse(record.meeting().openness(), NO_OPENNESS);
        this.quorum = Objects.requireNonNullElse(record.meeting().quorum(), NO_QUORUM);
        this.office = Objects.requireNonNullElse(record.secretariat(), NO_OFFICE);
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
            case OPENNESS ->
                text(openness.level() == null ? null : wording.openness(openness.level()), "meeting.openness.level");
            case CLOSED_REASON -> text(openness.reason(), "meeting.openness.reason");
            case LEGAL_GROUND -> text(openness.legalGround(), "meeting.openness.legalGround");
            case QUORUM -> number(quorum.required(), "meeting.quorum.required");
            case MEMBERS -> number(quorum.members(), "meeting.quorum.members");
            case DEPARTMENT -> text(office.department(), "secretariat.department");
            case SECTION -> text(office.section(), "secretariat.section");
            case PHONE -> text(office.phone(), "secretariat.phone");
            case EXTENSION -> text(office.extension(), "secretariat.extension");
            case FAX -> text(office.fax(), "secretariat.fax");
            case EMAIL -> text(office.email(), "secretariat.email");
            case HEADCOUNT -> number(office.headcount(), "secretariat.headcount");
            case DATE, WEEKDAY, TIME, START, END, SIGNER -> null;
            case NAME, TITLE, ROLE, AFFILIATION, SEAT, REASON, NOTE, PROXY_FOR, MODE, ARRIVED, LEFT -> null;
            case NUMBER, SPEAKER, TEXT, PAGE, PAGES -> null;
            case ERA, YEAR, WESTERN_YEAR, MONTH, DAY, DAY_NAME, HALF, HOUR, HOUR_24, MINUTE, MINUTE_2, FROM, TO -> null;
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

    private int count(Attendance attendance) {
        int count = 0;
        for (Attendee attendee : record.attendees()) {
            count += attendee.attendance() == attendance ? 1 : 0;
        }
        return count;
    }

    private @Nullable FormText number(@Nullable Integer number, String path) {
        return number == null ? null : new FormText(wording.digits().format(number), path);
    }

    private static @Nullable FormText text(@Nullable String text, String path) {
        return text == null ? null : new FormText(text, path);
    }
}
