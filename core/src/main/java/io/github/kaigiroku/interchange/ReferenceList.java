package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 参照の一覧: the top level classes of Akoma Ntoso, an element for everything that the document refers to. */
final class ReferenceList {

    private final XmlOutput out;
    private final DocumentNames names;

    ReferenceList(XmlOutput out, DocumentNames names) {
        this.out = out;
        this.names = names;
    }

    void write(MeetingRecord record, References references, RecordIdentity identity) {
        out.open("references", "source", "#" + References.AUTHORITY);
        out.empty(
                "TLCOrganization",
                "eId",
                References.AUTHORITY,
                "href",
                "/akn/ontology/organization/" + identity.country() + "/" + identity.authority(),
                "showAs",
                identity.authorityName());
        out.empty("TLCRole", "eId", References.AUTHOR, "href", "/akn/ontology/role/author", "showAs", "作成者");
        places(record);
        persons(record);
        references.roles().forEach((role, id) -> add("Role", id, role));
        references.strangers().forEach((label, id) -> add("Person", id, label));
        if (references.hasUnnamed()) {
            add("Person", References.UNNAMED, "発言者の記載なし");
        }
        items(record.agenda());
        out.close("references");
    }

    private void places(MeetingRecord record) {
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            String office = Stream.of(secretariat.department(), secretariat.section())
                    .filter(Names::isWritten)
                    .collect(Collectors.joining(" "));
            add("Organization", References.SECRETARIAT, office.isEmpty() ? "事務局" : office);
        }
        if (record.meeting().venue() != null) {
            add("Location", References.VENUE, record.meeting().venue());
        }
    }

    private void persons(MeetingRecord record) {
        List<Attendee> attendees = record.attendees();
        for (int i = 0; i < attendees.size(); i++) {
            add("Person", References.attendee(i), attendees.get(i).name());
        }
        List<Explainer> explainers = record.explainers();
        for (int i = 0; i < explainers.size(); i++) {
            Explainer explainer = explainers.get(i);
            add("Person", References.explainer(i), RollCall.called(explainer.name(), explainer.title()));
        }
        Secretariat secretariat = record.secretariat();
        List<StaffMember> staff = secretariat == null ? List.of() : secretariat.staff();
        for (int i = 0; i < staff.size(); i++) {
            add(
                    "Person",
                    References.staff(i),
                    RollCall.called(staff.get(i).name(), staff.get(i).title()));
        }
    }

    private void items(List<AgendaItem> agenda) {
        for (AgendaIndex.Place place : new AgendaIndex(agenda).places()) {
            add("Concept", References.agendaItem(place), place.item().title());
        }
    }

    private void add(String type, String id, String shown) {
        String href = names.thing(type.toLowerCase(Locale.ROOT), id);
        out.empty("TLC" + type, "eId", id, "href", href, "showAs", shown);
    }
}
