package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;

/** Rows of the forms that are usually filled and stay empty. */
final class RowWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Meeting meeting = record.meeting();
        if (meeting.sessions().isEmpty() && meeting.period() == null) {
            findings.add(FindingCode.NO_DATE, RecordPath.of("meeting").then("sessions"));
        }
        boolean somewhere = meeting.conduct() != Conduct.ONLINE && meeting.conduct() != Conduct.WRITTEN;
        boolean present = record.attendees().stream().anyMatch(a -> a.attendance() == Attendance.PRESENT);
        var rows = new Rows(findings);
        rows.need(!somewhere || Names.isWritten(meeting.venue()), "meeting.venue", "開催場所", "The venue");
        rows.need(present, "attendees", "出席者", "The list of those present");
        rows.need(!record.agenda().isEmpty(), "agenda", "議題", "The agenda");
        rows.need(record.secretariat() != null, "secretariat", "担当部課", "The secretariat");
        rows.need(!record.proceedings().isEmpty(), "proceedings", "審議の記録", "The record of the proceedings");
    }

    private record Rows(Findings findings) {

        void need(boolean filled, String path, String japanese, String english) {
            if (!filled) {
                findings.add(FindingCode.EMPTY_ROW, RecordPath.parse(path), japanese, english);
            }
        }
    }
}
