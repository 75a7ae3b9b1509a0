package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session as a stretch of time: from its start up to its end, one minute where the end is unknown. */
record Sitting(RecordPath path, LocalDateTime start, LocalDateTime end) {

    /** The stretch of a session, or null where date or start is unknown or beyond all calendars. */
    static @Nullable Sitting of(RecordPath path, Session session) {
        LocalDate date = session.date();
        LocalTime start = session.start();
        if (date == null || start == null || !Dates.isPrintable(date)) {
            return null;
        }
        return new Sitting(path, date.atTime(start), end(date, start, session.end()));
    }

    private static LocalDateTime end(LocalDate date, LocalTime start, @Nullable LocalTime end) {
        if (end == null) {
            return date.atTime(start).plusMinutes(1);
        }
        return end.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(end);
    }
}
