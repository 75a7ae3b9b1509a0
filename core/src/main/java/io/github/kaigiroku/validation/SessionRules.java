package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.calendar.Era;
import io.github.kaigiroku.internal.calendar.JapaneseCalendar;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 開催日時・書面開催の期間: nothing ends before it begins, no two sessions are held at once, and they stand in order. */
final class SessionRules implements Rule {

    private static final RecordPath MEETING = RecordPath.of("meeting");

    /** A session as a stretch of time: from its start up to its end, one minute where the end is unknown. */
    private record Sitting(RecordPath path, LocalDateTime start, LocalDateTime end) {

        /** The stretch of a session, or null where date or start is unknown or beyond all calendars. */
        static @Nullable Sitting of(RecordPath path, Session session) {
            LocalDate date = session.date();
            LocalTime start = session.start();
            if (date == null || start == null || !JapaneseCalendar.isPrintable(date)) {
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

    /** Whether the meeting sat on more than one day, so that who was there and what was numbered may differ by day. */
    static boolean lastsSeveralDays(MeetingRecord record) {
        LocalDate first = null;
        for (Session session : record.meeting().sessions()) {
            if (first == null) {
                first = session.date();
            } else if (session.date() != null && !session.date().equals(first)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(MeetingRecord record, Findings findings) {
        List<Session> sessions = record.meeting().sessions();
        var sittings = new ArrayList<Sitting>();
        Sitting before = null;
        for (int i = 0; i < sessions.size(); i++) {
            RecordPath path = MEETING.then("sessions").at(i);
            session(path, sessions.get(i), findings);
            Sitting sitting = Sitting.of(path, sessions.get(i));
            if (sitting != null) {
                order(before, sitting, findings);
                before = sitting;
            }
            if (lasts(path, sessions.get(i), findings) && sitting != null) {
                sittings.add(sitting);
            }
        }
        overlaps(sittings, findings);
        period(record, findings);
    }

    private static void session(RecordPath path, Session session, Findings findings) {
        LocalDate date = session.date();
        Moments.date(path, "date", date, findings);
        Moments.time(path, "start", session.start(), findings);
        Moments.time(path, "end", session.end(), findings);
        if (date != null && JapaneseCalendar.isPrintable(date) && Era.of(date) == null) {
            findings.add(FindingCode.DATE_BEFORE_MEIJI, path.then("date"), date);
        }
    }

    private static void order(@Nullable Sitting before, Sitting sitting, Findings findings) {
        if (before != null && sitting.start().isBefore(before.start())) {
            findings.add(FindingCode.SESSIONS_OUT_OF_ORDER, sitting.path(), before.path());
        }
    }

    private static boolean lasts(RecordPath path, Session session, Findings findings) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        if (start == null || end == null || end.equals(LocalTime.MIDNIGHT) || end.isAfter(start)) {
            return true;
        }
        if (end.equals(start)) {
            findings.add(FindingCode.SESSION_OF_NO_MINUTES, path, start);
        } else {
            findings.add(FindingCode.SESSION_END_NOT_AFTER_START, path, start, end);
        }
        return false;
    }

    /** Compares each sitting with the one before it that ends last. */
    private static void overlaps(List<Sitting> sittings, Findings findings) {
        sittings.sort(Comparator.comparing(Sitting::start));
        Sitting last = null;
        for (Sitting sitting : sittings) {
            if (last != null && sitting.start().isBefore(last.end())) {
                boolean later = sitting.path().compareTo(last.path()) > 0;
                Sitting at = later ? sitting : last;
                findings.add(FindingCode.SESSIONS_OVERLAP, at.path(), (later ? last : sitting).path());
            }
            if (last == null || last.end().isBefore(sitting.end())) {
                last = sitting;
            }
        }
    }

    private static void period(MeetingRecord record, Findings findings) {
        Period period = record.meeting().period();
        if (period == null) {
            return;
        }
        RecordPath path = MEETING.then("period");
        LocalDate from = period.from();
        LocalDate to = period.to();
        Moments.date(path, "from", from, findings);
        Moments.date(path, "to", to, findings);
        if (record.meeting().conduct() != Conduct.WRITTEN) {
            findings.add(FindingCode.PERIOD_WITHOUT_WRITTEN_CONDUCT, path);
        }
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(FindingCode.PERIOD_ENDS_BEFORE_IT_BEGINS, path, from, to);
        }
    }
}
