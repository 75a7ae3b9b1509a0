package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.Proxies;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import java.util.Set;

/** Counts that do not match: quorum, members, attendees, staff. */
final class QuorumWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Quorum quorum = record.meeting().quorum();
        if (quorum != null) {
            quorum(record, quorum, findings);
        }
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            headcount(secretariat, findings);
        }
    }

    private static void headcount(Secretariat secretariat, Findings findings) {
        Integer headcount = secretariat.headcount();
        int named = secretariat.staff().size();
        if (headcount != null && headcount >= 0 && headcount < named) {
            RecordPath path = RecordPath.of("secretariat").then("headcount");
            findings.add(FindingCode.HEADCOUNT_DIFFERS, path, headcount, named);
        }
    }

    private static void quorum(MeetingRecord record, Quorum quorum, Findings findings) {
        RecordPath path = RecordPath.of("meeting").then("quorum");
        Integer required = quorum.required();
        Integer members = quorum.members();
        long present = count(record, Attendance.PRESENT);
        long listed = present + absentWithoutProxy(record);
        if (required != null && present > 0 && present < required) {
            findings.add(FindingCode.QUORUM_NOT_MET, path.then("required"), present, required);
        }
        if (required != null && members != null && members >= 0 && required > members) {
            findings.add(FindingCode.QUORUM_EXCEEDS_MEMBERS, path.then("required"), required, members);
        }
        if (members != null && listed > 0 && listed != members && present <= members) {
            findings.add(FindingCode.ATTENDEE_COUNT_DIFFERS, path.then("members"), listed, members);
        }
    }

    private static long absentWithoutProxy(MeetingRecord record) {
        Set<String> represented = Proxies.represented(record.attendees());
        return record.attendees().stream()
                .filter(a -> a.attendance() == Attendance.ABSENT)
                .filter(a -> !represented.contains(Names.key(a.name())))
                .count();
    }

    private static long count(MeetingRecord record, Attendance attendance) {
        return record.attendees().stream()
                .filter(a -> a.attendance() == attendance)
                .count();
    }
}
