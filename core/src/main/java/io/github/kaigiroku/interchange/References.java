package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.People;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private final MeetingRecord record;
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
        this.record = record;
        this.people = People.of(record);
        this.offices = offices(record.secretariat());
        roles();
        record.proceedings().forEach(entry -> {
            if (entry instanceof Remark remark) {
                speaker(remark.speaker());
            }
        });
        agenda(record.agenda(), "agenda");
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

    private void roles() {
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

    private void agenda(List<AgendaItem> agenda, String above) {
        for (int i = 0; i < agenda.size(); i++) {
            String id = above + "_" + (i + 1);
            String reference = agenda.get(i).referenceId();
            if (reference != null) {
                items.putIfAbsent(reference, id);
            }
            agenda(agenda.get(i).items(), id);
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

    /** The role of somebody in the record, or null. */
    @Nullable
    String roleOf(String person) {
        return rolesOfPeople.get(person);
    }

    /** The agenda item an entry refers to, or null. */
    @Nullable
    String item(@Nullable String reference) {
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
        return one ? id(present.get(0)) : "speaker_" + (speakers.size() + 1);
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
    @Nullable
    String attendeeCalled(String name) {
        List<Person> called = people.all().stream()
                .filter(person -> person.name().equals(Names.key(name)))
                .toList();
        return called.size() == 1 ? id(called.get(0)) : null;
    }

    void write(XmlOutput out, RecordIdentity identity, DocumentNames names) {
        out.open("references", "source", "#" + AUTHORITY);
        out.empty(
                "TLCOrganization",
                "eId",
                AUTHORITY,
                "href",
                "/akn/ontology/organization/" + identity.country() + "/" + identity.authority(),
                "showAs",
                identity.authorityName());
        out.empty("TLCRole", "eId", AUTHOR, "href", "/akn/ontology/role/author", "showAs", "作成者");
        var things = new Things(out, names);
        places(things);
        persons(things);
        roles.forEach((role, id) -> things.write("Role", id, role));
        speakers.forEach((label, id) -> {
            if (id.startsWith("speaker_")) {
                things.write("Person", id, label);
            }
        });
        if (unnamed) {
            things.write("Person", UNNAMED, "発言者の記載なし");
        }
        items(things, record.agenda(), "agenda");
        out.close("references");
    }

    private void places(Things things) {
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            String office = Stream.of(secretariat.department(), secretariat.section())
                    .filter(Names::isWritten)
                    .collect(Collectors.joining(" "));
            things.write("Organization", SECRETARIAT, office.isEmpty() ? "事務局" : office);
        }
        if (record.meeting().venue() != null) {
            things.write("Location", VENUE, record.meeting().venue());
        }
    }

    private void persons(Things things) {
        List<Attendee> attendees = record.attendees();
        List<Explainer> explainers = record.explainers();
        Secretariat secretariat = record.secretariat();
        List<StaffMember> staff = secretariat == null ? List.of() : secretariat.staff();
        for (int i = 0; i < attendees.size(); i++) {
            things.write("Person", attendee(i), attendees.get(i).name());
        }
        for (int i = 0; i < explainers.size(); i++) {
            things.write(
                    "Person",
                    explainer(i),
                    RollCall.called(explainers.get(i).name(), explainers.get(i).title()));
        }
        for (int i = 0; i < staff.size(); i++) {
            things.write(
                    "Person",
                    staff(i),
                    RollCall.called(staff.get(i).name(), staff.get(i).title()));
        }
    }

    private static void items(Things things, List<AgendaItem> items, String above) {
        for (int i = 0; i < items.size(); i++) {
            String id = above + "_" + (i + 1);
            things.write("Concept", id, items.get(i).title());
            items(things, items.get(i).items(), id);
        }
    }

    /** Writes one thing of a top level class. */
    private record Things(XmlOutput out, DocumentNames names) {

        void write(String type, String id, String shown) {
            String href = names.thing(type.toLowerCase(Locale.ROOT), id);
            out.empty("TLC" + type, "eId", id, "href", href, "showAs", shown);
        }
    }
}
