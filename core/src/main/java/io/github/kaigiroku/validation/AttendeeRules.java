package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.MeetingRecord;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 出席者・欠席者: contradictory fields of one person. */
final class AttendeeRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        boolean severalDays = SessionRules.lastsSeveralDays(record);
        var held = new HeldMinutes(record.meeting().sessions());
        Set<String> present = present(record.attendees());
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            RecordPath path = RecordPath.of("attendees").at(i);
            if (!severalDays) {
                attendance(path, attendee, findings);
            }
            moments(path, attendee, held, findings);
            if (record.meeting().sessions().size() <= 1) {
                times(path, attendee, findings);
            }
            mode(path, attendee.mode(), record.meeting().conduct(), findings);
            String proxyFor = attendee.proxyFor();
            if (proxyFor != null && !severalDays && present.contains(Names.key(proxyFor))) {
                findings.add(FindingCode.PROXY_FOR_PRESENT, path.then("proxyFor"), proxyFor);
            }
        }
    }

    private static Set<String> present(List<Attendee> attendees) {
        Set<String> names = new HashSet<>();
        attendees.stream()
                .filter(attendee -> attendee.attendance() == Attendance.PRESENT)
                .forEach(attendee -> names.add(Names.key(attendee.name())));
        return names;
    }

    /** Somebody who came late or left early may have a reason for that. */
    private static void attendance(RecordPath path, Attendee attendee, Findings findings) {
        boolean times = attendee.arrived() != null || attendee.left() != null;
        if (attendee.attendance() == Attendance.ABSENT && (attendee.mode() != null || times)) {
            findings.add(FindingCode.ABSENT_BUT_THERE, path.then("attendance"));
        }
        if (attendee.attendance() == Attendance.PRESENT && !times && Names.isWritten(attendee.reason())) {
            findings.add(FindingCode.REASON_WITHOUT_ABSENCE, path.then("reason"));
        }
    }

    private static void moments(RecordPath path, Attendee attendee, HeldMinutes held, Findings findings) {
        Moments.time(path, "arrived", attendee.arrived(), findings);
        Moments.time(path, "left", attendee.left(), findings);
        held.check(path.then("arrived"), attendee.arrived(), findings);
        held.check(path.then("left"), attendee.left(), findings);
    }

    /** Within one session nobody leaves before arriving; over several, or past midnight, people come and go. */
    private static void times(RecordPath path, Attendee attendee, Findings findings) {
        LocalTime arrived = attendee.arrived();
        LocalTime left = attendee.left();
        if (arrived != null && left != null && !left.isAfter(arrived)) {
            findings.add(FindingCode.LEFT_BEFORE_ARRIVED, path.then("left"), arrived, left);
        }
    }

    private static void mode(
            RecordPath path, @Nullable AttendanceMode mode, @Nullable Conduct conduct, Findings findings) {
        if (mode != null && conduct != null && !goTogether(mode, conduct)) {
            findings.add(FindingCode.MODE_DIFFERS_FROM_CONDUCT, path.then("mode"), mode.code(), conduct.code());
        }
    }

    private static boolean goTogether(AttendanceMode mode, Conduct conduct) {
        return switch (conduct) {
            case IN_PERSON -> mode == AttendanceMode.ON_SITE;
            case ONLINE -> mode == AttendanceMode.REMOTE;
            case HYBRID -> true;
            case WRITTEN -> false;
        };
    }
}
