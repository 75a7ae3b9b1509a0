package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.People;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 参照される人・役職・議題など: everything that a document refers to, each with the id it is referred to by. */
final class References {

    static final String AUTHORITY = "authority";
    static final String AUTHOR = "author";
    static final String SECRETARIAT = "secretariat";
    static final String VENUE = "venue";
    static final String UNNAMED = "speaker_unnamed";

    private static final String STRANGER = "speaker_";

    private final People people;
    private final Set<String> offices;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> materials = new HashMap<>();
    private final Map<String, @Nullable String> rolesOfPeople = new HashMap<>();
    private boolean unnamed;

    /** Reads the whole record once: references stand before what refers to them. */
    References(MeetingRecord record) {
        this.people = People.of(record);
        this.offices = offices(record.secretariat());
        rolesOf(record);
        record.proceedings().forEach(entry -> {
            if (entry instanceof Remark remark) {
                speaker(remark.speaker());
            }
        });
        agenda(record.agenda());
        for (int i = 0; i < record.materials().size(); i++) {
            materials.put(Objects.requireNonNullElse(record.materials().get(i).label(), ""), attachment(i));
        }
    }

    private static Set<String> offices(@Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return Set.of();
        }
        return Stream.of("事務局", secretariat.department(), secretariat.section())
                .filter(Names::isWritten)
                .map(office -> Names.key(Objects.requireNonNull(office)))
                .collect(Collectors.toSet());
    }

    private void rolesOf(MeetingRecord record) {
        Secretariat secretariat = record.secretariat();
        List<StaffMember> staff = secretariat == null ? List.of() : secretariat.staff();
        for (int i = 0; i < record.attendees().size(); i++) {
            role(attendee(i), record.attendees().get(i).role());
        }
        for (int i = 0; i < record.explainers().size(); i++) {
            role(explainer(i), record.explainers().get(i).title());
        }
        for (int i = 0; i < staff.size(); i++) {
            role(staff(i), staff.get(i).title());
        }
    }

    private void role(String person, @Nullable String role) {
        if (Names.isWritten(role)) {
            rolesOfPeople.put(person, roles.computeIfAbsent(role, r -> "role_" + (roles.size() + 1)));
        }
    }

    private void agenda(List<AgendaItem> agenda) {
        for (AgendaIndex.Place place : new AgendaIndex(agenda).places()) {
            String reference = place.item().referenceId();
            if (reference != null) {
                items.putIfAbsent(reference, agendaItem(place));
            }
        }
    }

    static String attachment(int index) {
        return "att_" + (index + 1);
    }

    static String attendee(int index) {
        return "attendee_" + (index + 1);
    }

    static String explainer(int index) {
        return "explainer_" + (index + 1);
    }

    static String staff(int index) {
        return "staff_" + (index + 1);
    }

    /** The id of an item below the agenda, or below another item. */
    static String agendaItem(AgendaIndex.Place place) {
        return agendaItem(place.above() == null ? "agenda" : agendaItem(place.above()), place.index());
    }

    static String agendaItem(String above, int index) {
        return above + "_" + (index + 1);
    }

    /** The role of somebody in the record, or null. */
    @Nullable String roleOf(String person) {
        return rolesOfPeople.get(person);
    }

    /** The agenda item an entry refers to, or null. */
    @Nullable String item(@Nullable String reference) {
        return reference == null ? null : items.get(reference);
    }

    /** The attachment that a label means; a valid record has it. */
    String material(String label) {
        return Objects.requireNonNull(materials.get(label), label);
    }

    /** Who spoke, by the printed label: somebody of the record, the secretariat, or whoever the label means. */
    String speaker(@Nullable String label) {
        if (label == null) {
            unnamed = true;
            return UNNAMED;
        }
        return speakers.computeIfAbsent(label, this::meant);
    }

    private String meant(String label) {
        if (offices.contains(Names.key(label))) {
            return SECRETARIAT;
        }
        List<Person> present = people.isGeneral(label)
                ? List.of()
                : people.meantBy(label).stream().filter(Person::present).toList();
        boolean one = present.stream().map(Person::name).distinct().count() == 1
                && present.stream().map(Person::group).distinct().count() == present.size();
        return one ? id(present.get(0)) : STRANGER + (speakers.size() + 1);
    }

    /** attendees[0] is attendee_1, and so on. */
    private static String id(Person person) {
        String path = person.path();
        int index = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.length() - 1));
        return switch (person.group()) {
            case MEMBER -> attendee(index);
            case EXPLAINER -> explainer(index);
            case STAFF -> staff(index);
        };
    }

    /** Somebody of the record by name, or null where nobody or more than one is called so. */
    @Nullable String attendeeCalled(String name) {
        List<Person> called = people.all().stream()
                .filter(person -> person.name().equals(Names.key(name)))
                .toList();
        return called.size() == 1 ? id(called.get(0)) : null;
    }

    /** 役職: the ids of the roles by what is printed. */
    Map<String, String> roles() {
        return Collections.unmodifiableMap(roles);
    }

    /** Labels of speakers who are nobody of the record, with their ids. */
    Map<String, String> strangers() {
        var strangers = new LinkedHashMap<String, String>();
        speakers.forEach((label, id) -> {
            if (id.startsWith(STRANGER)) {
                strangers.put(label, id);
            }
        });
        return strangers;
    }

    /** Whether somebody spoke without a label. */
    boolean hasUnnamed() {
        return unnamed;
    }
}
