package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the members of a schema.org Event, in an order of its own that never changes. */
final class EventWriter {

    private final MeetingRecord record;
    private final Meeting meeting;
    private final RecordIdentity identity;

    EventWriter(MeetingRecord record, RecordIdentity identity) {
        this.record = record;
        this.meeting = record.meeting();
        this.identity = identity;
    }

    void members(JsonOutput out) {
        out.text("@context", "https://schema.org");
        out.text("@type", "Event");
        page(out, "#event", identity.page());
        out.text("name", meeting.name());
        out.text("inLanguage", identity.language());
        when(out);
        out.text("eventAttendanceMode", attendanceMode(meeting.conduct()));
        out.object("location", meeting.venue(), (at, venue) -> named(at, "Place", venue));
        out.object("organizer", identity, this::organizer);
        out.objects("attendee", present(), EventWriter::attendee);
        out.objects("contributor", record.explainers(), EventWriter::explainer);
        out.objects("about", new AgendaIndex(record.agenda()).places(), EventWriter::agendaItem);
        out.objects("workFeatured", record.materials(), EventWriter::material);
        out.object("recordedIn", identity.page(), (at, page) -> {
            at.text("@type", "DigitalDocument");
            page(at, "#record", page);
            at.text("inLanguage", identity.language());
        });
    }

    private static void page(JsonOutput out, String fragment, @Nullable URI page) {
        if (page != null) {
            out.text("@id", withoutFragment(page) + fragment);
            out.text("url", page.toASCIIString());
        }
    }

    private static String withoutFragment(URI page) {
        String address = page.toASCIIString();
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /** From the first session to the last; each one by itself only where there are several. */
    private void when(JsonOutput out) {
        List<Session> sessions = meeting.sessions();
        Period period = meeting.period();
        if (!sessions.isEmpty()) {
            out.text("startDate", JapaneseMoments.start(sessions.get(0)));
            out.text("endDate", JapaneseMoments.end(sessions.get(sessions.size() - 1)));
        } else if (period != null) {
            out.text("startDate", day(period.from()));
            out.text("endDate", day(period.to()));
        }
        out.objects("subEvent", sessions.size() > 1 ? sessions : List.<Session>of(), (at, session) -> {
            named(at, "Event", meeting.name());
            at.text("startDate", JapaneseMoments.start(session));
            at.text("endDate", JapaneseMoments.end(session));
        });
    }

    private static @Nullable String attendanceMode(@Nullable Conduct conduct) {
        if (conduct == null) {
            return null;
        }
        return switch (conduct) {
            case IN_PERSON -> "https://schema.org/OfflineEventAttendanceMode";
            case ONLINE -> "https://schema.org/OnlineEventAttendanceMode";
            case HYBRID -> "https://schema.org/MixedEventAttendanceMode";
            case WRITTEN -> null; // schema.org has no word for a meeting by letter
        };
    }

    private void organizer(JsonOutput out, RecordIdentity body) {
        named(out, "GovernmentOrganization", body.authorityName());
        out.object("department", record.secretariat(), EventWriter::secretariat);
    }

    private static void secretariat(JsonOutput out, Secretariat secretariat) {
        String office = Stream.of(secretariat.department(), secretariat.section())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        named(out, "GovernmentOrganization", office.isBlank() ? "事務局" : office);
        out.text("telephone", secretariat.phone());
        out.text("faxNumber", secretariat.fax());
        out.text("email", secretariat.email());
        out.objects("employee", secretariat.staff(), EventWriter::staffMember);
    }

    private List<Attendee> present() {
        return record.attendees().stream()
                .filter(attendee -> attendee.attendance() == Attendance.PRESENT)
                .toList();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** A role in this meeting stands around the person, as schema.org has it for roles that are not posts. */
    private static void attendee(JsonOutput out, Attendee attendee) {
        if (attendee.role() == null) {
            member(out, attendee);
        } else {
            out.text("@type", "Role");
            out.text("roleName", attendee.role());
            out.object("attendee", attendee, EventWriter::member);
        }
    }

    private static void member(JsonOutput out, Attendee attendee) {
        named(out, "Person", attendee.name());
        out.object("affiliation", attendee.affiliation(), (at, name) -> named(at, "Organization", name));
    }

    private static void explainer(JsonOutput out, Explainer explainer) {
        named(out, "Person", RollCall.called(explainer.name(), explainer.title()));
        out.text("jobTitle", explainer.title());
        out.object("affiliation", explainer.group(), (at, name) -> named(at, "Organization", name));
    }

    private static void staffMember(JsonOutput out, StaffMember member) {
        named(out, "Person", RollCall.called(member.name(), member.title()));
        out.text("jobTitle", member.title());
    }

    private static void agendaItem(JsonOutput out, AgendaIndex.Place place) {
        AgendaItem item = place.item();
        named(out, "Thing", item.title());
        out.text("identifier", item.number());
        out.text("description", item.result());
    }

    private static void material(JsonOutput out, Material material) {
        named(out, "CreativeWork", material.title());
        out.text("identifier", material.label());
        out.text("description", material.note());
        out.object("encoding", material.file(), (at, file) -> {
            named(at, "MediaObject", file.name());
            at.text("encodingFormat", file.type());
        });
    }

    private static void named(JsonOutput out, String type, String name) {
        out.text("@type", type);
        out.text("name", name);
    }
}
