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

/** What is said of attendees and does not go together. */
final class AttendeeWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Set<String> present = present(record.attendees());
        Conduct conduct = record.meeting().conduct();
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            RecordPath path = RecordPath.of("attendees").at(i);
            attendance(path, attendee, findings);
            if (record.meeting().sessions().size() <= 1) {
                times(path, attendee, findings);
            }
            mode(path, attendee.mode(), conduct, findings);
            String proxyFor = attendee.proxyFor();
            if (proxyFor != null && present.contains(Names.key(proxyFor))) {
                findings.add(FindingCode.PROXY_FOR_PRESENT, path.then("proxyFor"), proxyFor);
            }
        }
        signers(record, present, findings);
    }

    private static Set<String> present(List<Attendee> attendees) {
        Set<String> names = new HashSet<>();
        attendees.stream()
                .filter(attendee -> attendee.attendance() == Attendance.PRESENT)
                .forEach(attendee -> names.add(Names.key(attendee.name())));
        return names;
    }

    private static void attendance(RecordPath path, Attendee attendee, Findings findings) {
        boolean times = attendee.arrived() != null || attendee.left() != null;
        if (attendee.attendance() == Attendance.ABSENT && (attendee.mode() != null || times)) {
            findings.add(FindingCode.ABSENT_BUT_THERE, path.then("attendance"));
        }
        if (attendee.attendance() == Attendance.PRESENT && Names.isWritten(attendee.reason())) {
            findings.add(FindingCode.REASON_WITHOUT_ABSENCE, path.then("reason"));
        }
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

    private static void signers(MeetingRecord record, Set<String> present, Findings findings) {
        List<String> signers = record.meeting().signers();
        for (int i = 0; i < signers.size(); i++) {
            String signer = signers.get(i);
            if (Names.isWritten(signer) && !present.isEmpty() && !present.contains(Names.key(signer))) {
                findings.add(
                        FindingCode.SIGNER_NOT_PRESENT,
                        RecordPath.of("meeting").then("signers").at(i),
                        signer);
            }
        }
    }
}
