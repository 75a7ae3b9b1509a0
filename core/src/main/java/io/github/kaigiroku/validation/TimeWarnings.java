package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day that lie in no session; asked only where start and end of every session are known. */
final class TimeWarnings implements Rule {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Override
    public void check(MeetingRecord record, Findings findings) {
        List<Session> sessions = record.meeting().sessions();
        BitSet held = new BitSet(MINUTES_OF_A_DAY);
        if (sessions.isEmpty() || !sessions.stream().allMatch(session -> isAdded(session, held))) {
            return;
        }
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            RecordPath path = RecordPath.of("attendees").at(i);
            check(path.then("arrived"), attendee.arrived(), held, findings);
            check(path.then("left"), attendee.left(), held, findings);
        }
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Recess recess) {
                RecordPath path = RecordPath.of("proceedings").at(i);
                check(path.then("from"), recess.from(), held, findings);
                check(path.then("to"), recess.to(), held, findings);
            }
        }
    }

    private static void check(RecordPath path, @Nullable LocalTime time, BitSet held, Findings findings) {
        if (time != null && !held.get(minute(time))) {
            findings.add(FindingCode.TIME_OUTSIDE_SESSIONS, path, time);
        }
    }

    /** Adds the minutes of a session, first and last included; false where one of them is not known. */
    private static boolean isAdded(Session session, BitSet held) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        if (start == null || end == null) {
            return false;
        }
        int last = end.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY - 1 : minute(end);
        held.set(minute(start), Math.max(minute(start), last + 1));
        return true;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
