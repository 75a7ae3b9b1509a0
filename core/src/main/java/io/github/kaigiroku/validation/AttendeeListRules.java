package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 出席者・欠席者の名簿: everybody stands in the list once. Two people of one name are distinguished by ids that both of them have;
 * names are compared without their blanks. Over several days the list of each day may stand in one record. Where a whole list
 * is there twice, as when a page is read twice, only its first name is reported.
 */
final class AttendeeListRules implements Rule {

    private static final RecordPath ATTENDEES = RecordPath.of("attendees");

    /** Names of the shortest list whose repetition is reported once. */
    private static final int MIN_LIST = 3;

    /** An attendee and the earlier one of that name. */
    private record Twice(int index, int earlier) {}

    @Override
    public void check(MeetingRecord record, Findings findings) {
        ids(record.attendees(), findings);
        if (!SessionRules.lastsSeveralDays(record)) {
            names(record.attendees(), findings);
        }
    }

    private static void ids(List<Attendee> attendees, Findings findings) {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < attendees.size(); i++) {
            String id = id(attendees.get(i));
            Integer same = id == null ? null : ids.putIfAbsent(id, i);
            if (id != null && same != null) {
                findings.add(
                        FindingCode.DUPLICATE_ID,
                        ATTENDEES.at(i).then("id"),
                        id,
                        ATTENDEES.at(same).then("id"));
            }
        }
    }

    private static void names(List<Attendee> attendees, Findings findings) {
        List<Twice> twice = twice(attendees);
        boolean wholeList = twice.size() >= MIN_LIST && 2 * twice.size() == attendees.size();
        for (Twice one : wholeList ? twice.subList(0, 1) : twice) {
            Attendee attendee = attendees.get(one.index());
            findings.add(
                    code(attendee, attendees.get(one.earlier())),
                    ATTENDEES.at(one.index()).then("name"),
                    attendee.name(),
                    ATTENDEES.at(one.earlier()));
        }
    }

    private static List<Twice> twice(List<Attendee> attendees) {
        var twice = new ArrayList<Twice>();
        Set<String> ids = new HashSet<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> namesWithoutId = new HashMap<>();
        for (int i = 0; i < attendees.size(); i++) {
            String id = id(attendees.get(i));
            String name = Names.key(attendees.get(i).name());
            boolean known = id != null && !ids.add(id);
            Integer earlier = id == null ? names.get(name) : namesWithoutId.get(name);
            if (!known && earlier != null && !name.isEmpty()) {
                twice.add(new Twice(i, earlier));
            }
            names.putIfAbsent(name, i);
            if (id == null) {
                namesWithoutId.putIfAbsent(name, i);
            }
        }
        return twice;
    }

    private static @Nullable String id(Attendee attendee) {
        return Names.isWritten(attendee.id()) ? attendee.id() : null;
    }

    private static FindingCode code(Attendee one, Attendee other) {
        return one.attendance() == other.attendance() ? FindingCode.LISTED_TWICE : FindingCode.PRESENT_AND_ABSENT;
    }
}
