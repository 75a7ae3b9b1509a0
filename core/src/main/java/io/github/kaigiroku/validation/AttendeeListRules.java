package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 出席者・欠席者の名簿: everybody stands in the list once. Two people of one name are told apart by ids that both of them have;
 * names are compared without their blanks.
 */
final class AttendeeListRules implements Rule {

    private static final RecordPath ATTENDEES = RecordPath.of("attendees");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        List<Attendee> attendees = record.attendees();
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> namesWithoutId = new HashMap<>();
        for (int i = 0; i < attendees.size(); i++) {
            Attendee attendee = attendees.get(i);
            @Nullable String id = Names.isWritten(attendee.id()) ? attendee.id() : null;
            String name = Names.key(attendee.name());
            Integer sameId = id == null ? null : ids.putIfAbsent(id, i);
            Integer sameName = id == null ? names.get(name) : namesWithoutId.get(name);
            if (id != null && sameId != null) {
                findings.add(
                        FindingCode.DUPLICATE_ID,
                        ATTENDEES.at(i).then("id"),
                        id,
                        ATTENDEES.at(sameId).then("id"));
            } else if (sameName != null && !name.isEmpty()) {
                FindingCode code = twice(attendee, attendees.get(sameName));
                findings.add(code, ATTENDEES.at(i).then("name"), attendee.name(), ATTENDEES.at(sameName));
            }
            names.putIfAbsent(name, i);
            if (id == null) {
                namesWithoutId.putIfAbsent(name, i);
            }
        }
    }

    private static FindingCode twice(Attendee one, Attendee other) {
        return one.attendance() == other.attendance() ? FindingCode.LISTED_TWICE : FindingCode.PRESENT_AND_ABSENT;
    }
}
