package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every date and time by itself: dates of years with four digits, times in whole minutes. JSON cannot say otherwise, Java can. */
final class MomentRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        meeting(record.meeting(), findings);
        List<Attendee> attendees = record.attendees();
        for (int i = 0; i < attendees.size(); i++) {
            RecordPath path = RecordPath.of("attendees").at(i);
            time(path, "arrived", attendees.get(i).arrived(), findings);
            time(path, "left", attendees.get(i).left(), findings);
        }
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Recess recess) {
                RecordPath path = RecordPath.of("proceedings").at(i);
                time(path, "from", recess.from(), findings);
                time(path, "to", recess.to(), findings);
            }
        }
    }

    private static void meeting(Meeting meeting, Findings findings) {
        RecordPath path = RecordPath.of("meeting");
        for (int i = 0; i < meeting.sessions().size(); i++) {
            Session session = meeting.sessions().get(i);
            RecordPath at = path.then("sessions").at(i);
            date(at, "date", session.date(), findings);
            time(at, "start", session.start(), findings);
            time(at, "end", session.end(), findings);
        }
        Period period = meeting.period();
        if (period != null) {
            date(path.then("period"), "from", period.from(), findings);
            date(path.then("period"), "to", period.to(), findings);
        }
    }

    private static void date(RecordPath owner, String component, @Nullable LocalDate date, Findings findings) {
        if (date != null && !Dates.isPrintable(date)) {
            findings.add(FindingCode.DATE_OUT_OF_RANGE, owner.then(component), date);
        }
    }

    private static void time(RecordPath owner, String component, @Nullable LocalTime time, Findings findings) {
        if (time != null && !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            findings.add(FindingCode.TIME_NOT_IN_MINUTES, owner.then(component), time);
        }
    }
}
