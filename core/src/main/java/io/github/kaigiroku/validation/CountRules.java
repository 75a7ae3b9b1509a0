package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.Proxies;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 定足数・委員総数・人数: counts that do not match each other or the lists. */
final class CountRules implements Rule {

    private static final RecordPath QUORUM = RecordPath.of("meeting").then("quorum");

    /** Roles of people who are listed with the members and are none. */
    private static final Pattern NO_MEMBER =
            Pattern.compile("オブザーバー|アドバイザー|事務局|説明[者員]|傍聴|参考人|陪席|随行|書記|講師|委託|コンサルタント|市長|町長|村長|教育長");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Quorum quorum = record.meeting().quorum();
        if (quorum != null) {
            List<Attendee> members =
                    record.attendees().stream().filter(CountRules::isMember).toList();
            quorum(quorum, members, SessionRules.lastsSeveralDays(record), findings);
        }
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            headcount(secretariat, findings);
        }
    }

    private static boolean isMember(Attendee attendee) {
        String role = attendee.role();
        return role == null || !NO_MEMBER.matcher(role).find();
    }

    private static void headcount(Secretariat secretariat, Findings findings) {
        Integer headcount = secretariat.headcount();
        int named = secretariat.staff().size();
        if (headcount != null && headcount >= 0 && headcount < named) {
            RecordPath path = RecordPath.of("secretariat").then("headcount");
            findings.add(FindingCode.HEADCOUNT_DIFFERS, path, headcount, named);
        }
    }

    private static void quorum(Quorum quorum, List<Attendee> attendees, boolean severalDays, Findings findings) {
        Integer required = quorum.required();
        Integer members = quorum.members();
        long present = present(attendees, severalDays);
        long listed = present + absentWithoutProxy(attendees);
        if (required != null && present > 0 && present < required) {
            findings.add(FindingCode.QUORUM_NOT_MET, QUORUM.then("required"), present, required);
        }
        if (required != null && members != null && members >= 0 && required > members) {
            findings.add(FindingCode.QUORUM_EXCEEDS_MEMBERS, QUORUM.then("required"), required, members);
        }
        if (members != null && members >= 0 && present > members) {
            findings.add(FindingCode.MORE_PRESENT_THAN_MEMBERS, QUORUM.then("members"), present, members);
        } else if (members != null && members >= 0 && listed > 0 && listed != members && !severalDays) {
            findings.add(FindingCode.ATTENDEE_COUNT_DIFFERS, QUORUM.then("members"), listed, members);
        }
    }

    /** Over several days, those whom the lists of two days name count once. */
    private static long present(List<Attendee> attendees, boolean severalDays) {
        Stream<Attendee> present = attendees.stream().filter(attendee -> attendee.attendance() == Attendance.PRESENT);
        return severalDays ? present.map(CountRules::person).distinct().count() : present.count();
    }

    private static String person(Attendee attendee) {
        return Names.isWritten(attendee.id()) ? "#" + attendee.id() : Names.key(attendee.name());
    }

    private static long absentWithoutProxy(List<Attendee> attendees) {
        Set<String> represented = Proxies.represented(attendees);
        return attendees.stream()
                .filter(attendee -> attendee.attendance() == Attendance.ABSENT)
                .filter(attendee -> !represented.contains(Names.key(attendee.name())))
                .count();
    }
}
