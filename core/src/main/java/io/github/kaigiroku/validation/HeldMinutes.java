package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes of the day in which the meeting sat; known only where start and end of every session are. */
final class HeldMinutes {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final BitSet held = new BitSet(MINUTES_OF_A_DAY);
    private final boolean known;

    HeldMinutes(List<Session> sessions) {
        known = !sessions.isEmpty() && sessions.stream().allMatch(this::isAdded);
    }

    /** Tells a time that lies in no session. */
    void check(RecordPath path, @Nullable LocalTime time, Findings findings) {
        if (known && time != null && !held.get(minute(time))) {
            findings.add(FindingCode.TIME_OUTSIDE_SESSIONS, path, time);
        }
    }

    /** Adds the minutes of a session, first and last included; false where one of them is not known. */
    private boolean isAdded(Session session) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        if (start == null || end == null || (end.isBefore(start) && !end.equals(LocalTime.MIDNIGHT))) {
            return false;
        }
        int last = end.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY - 1 : minute(end);
        held.set(minute(start), last + 1);
        return true;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
