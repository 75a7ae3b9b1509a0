package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 開催日時: no session ends before it starts, and no two are held at once. */
final class SessionRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        List<Session> sessions = record.meeting().sessions();
        var sittings = new ArrayList<Sitting>();
        for (int i = 0; i < sessions.size(); i++) {
            RecordPath path = RecordPath.of("meeting").then("sessions").at(i);
            Sitting sitting = Sitting.of(path, sessions.get(i));
            if (lasts(path, sessions.get(i), findings) && sitting != null) {
                sittings.add(sitting);
            }
        }
        overlaps(sittings, findings);
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
}
