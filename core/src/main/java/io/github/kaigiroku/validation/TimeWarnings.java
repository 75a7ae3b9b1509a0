package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day that lie in no session; asked only where start and end of every session are known. */
final class TimeWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        List<Session> sessions = record.meeting().sessions();
        boolean known = sessions.stream().allMatch(session -> session.start() != null && session.end() != null);
        if (sessions.isEmpty() || !known) {
            return;
        }
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            RecordPath path = RecordPath.of("attendees").at(i);
            check(path.then("arrived"), attendee.arrived(), sessions, findings);
            check(path.then("left"), attendee.left(), sessions, findings);
        }
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Recess recess) {
                RecordPath path = RecordPath.of("proceedings").at(i);
                check(path.then("from"), recess.from(), sessions, findings);
                check(path.then("to"), recess.to(), sessions, findings);
            }
        }
    }

    private static void check(RecordPath path, @Nullable LocalTime time, List<Session> sessions, Findings findings) {
        if (time != null && sessions.stream().noneMatch(session -> holds(session, time))) {
            findings.add(FindingCode.TIME_OUTSIDE_SESSIONS, path, time);
        }
    }

    private static boolean holds(Session session, LocalTime time) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        return start != null
                && end != null
                && !time.isBefore(start)
                && (end.equals(LocalTime.MIDNIGHT) || !time.isAfter(end));
    }
}
