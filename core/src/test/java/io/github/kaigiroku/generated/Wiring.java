package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one valid record of parts that know nothing of each other: ids are single, and references lead somewhere. */
final class Wiring {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private int ids;

    private Wiring() {}

    static MeetingRecord wired(MeetingRecord drawn) {
        var wiring = new Wiring();
        List<Material> materials =
                drawn.materials().stream().map(wiring::material).toList();
        List<AgendaItem> agenda = drawn.agenda().stream().map(wiring::item).toList();
        List<Attendee> attendees = attendees(drawn.attendees());
        return drawn.toBuilder()
                .meeting(meeting(drawn.meeting(), attendees))
                .attendees(attendees)
                .materials(materials)
                .agenda(agenda)
                .proceedings(drawn.proceedings().stream().map(wiring::entry).toList())
                .build();
    }

    private static Meeting meeting(Meeting drawn, List<Attendee> attendees) {
        Quorum quorum = drawn.quorum();
        long present = attendees.stream()
                .filter(attendee -> attendee.attendance() == Attendance.PRESENT)
                .count();
        boolean enough = quorum == null || quorum.members() == null || quorum.members() >= present;
        return drawn.toBuilder()
                .period(drawn.conduct() == Conduct.WRITTEN ? drawn.period() : null)
                .quorum(enough ? quorum : new Quorum(quorum.required(), (int) present))
                .build();
    }

    /** All of them with ids where the first has one, which allows for two of one name; otherwise each name once. */
    private static List<Attendee> attendees(List<Attendee> drawn) {
        List<Attendee> attendees = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean numbered = !drawn.isEmpty() && drawn.get(0).id() != null;
        for (Attendee attendee : drawn) {
            if (numbered || names.add(GeneratedTexts.withoutBlanks(attendee.name()))) {
                String id = numbered ? "p" + attendees.size() : null;
                attendees.add(attendee.toBuilder().id(id).build());
            }
        }
        return attendees;
    }

    private Material material(Material drawn) {
        boolean single = drawn.label() != null && !labels.contains(drawn.label());
        if (single) {
            labels.add(drawn.label());
        }
        return single ? drawn : new Material(null, drawn.title(), drawn.note());
    }

    private AgendaItem item(AgendaItem drawn) {
        AgendaItem item = drawn.toBuilder()
                .id(drawn.id() == null ? null : "i" + ids++)
                .materials(drawn.materials().stream()
                        .filter(digit -> !labels.isEmpty())
                        .map(digit -> labels.get(Integer.parseInt(digit) % labels.size()))
                        .toList())
                .build();
        if (item.referenceId() != null && references.merge(item.referenceId(), 1, Integer::sum) == 1) {
            order.add(item.referenceId());
        }
        return item.toBuilder()
                .items(drawn.items().stream().map(this::item).toList())
                .build();
    }

    private ProceedingsEntry entry(ProceedingsEntry drawn) {
        if (drawn instanceof Heading heading) {
            String reference = reference(heading.agendaItem());
            return new Heading(reference, reference == null ? heading.text() : null, heading.closed());
        }
        return drawn instanceof Decision decision
                ? new Decision(decision.text(), reference(decision.agendaItem()), decision.closed())
                : drawn;
    }

    /** One of the items that only one reference leads to, chosen by a number; null where there is none. */
    private String reference(String number) {
        List<String> single =
                order.stream().filter(item -> references.get(item) == 1).toList();
        return number == null || single.isEmpty() ? null : single.get(Integer.parseInt(number) % single.size());
    }
}
