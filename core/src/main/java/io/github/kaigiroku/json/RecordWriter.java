package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;

/** Writes a record's members in the order of its components. */
final class RecordWriter {

    private RecordWriter() {}

    static void record(JsonOutput out, MeetingRecord record) {
        out.text("formatVersion", record.formatVersion());
        out.object("meeting", record.meeting(), MeetingWriter::meeting);
        out.objects("attendees", record.attendees(), RecordWriter::attendee);
        out.objects("explainers", record.explainers(), RecordWriter::explainer);
        out.objects("agenda", record.agenda(), RecordWriter::agendaItem);
        out.objects("materials", record.materials(), RecordWriter::material);
        out.object("secretariat", record.secretariat(), RecordWriter::secretariat);
        out.objects("details", record.details(), (at, detail) -> {
            at.text("label", detail.label());
            at.text("text", detail.text());
        });
        out.objects("proceedings", record.proceedings(), EntryWriter::entry);
        out.choice("closedParts", record.closedParts());
    }

    private static void attendee(JsonOutput out, Attendee attendee) {
        out.text("id", attendee.id());
        out.text("name", attendee.name());
        out.text("role", attendee.role());
        out.text("affiliation", attendee.affiliation());
        out.text("seat", attendee.seat());
        out.choice("attendance", attendee.attendance());
        out.choice("mode", attendee.mode());
        out.time("arrived", attendee.arrived());
        out.time("left", attendee.left());
        out.text("proxyFor", attendee.proxyFor());
        out.text("reason", attendee.reason());
        out.text("note", attendee.note());
    }

    private static void explainer(JsonOutput out, Explainer explainer) {
        out.text("title", explainer.title());
        out.text("name", explainer.name());
        out.text("group", explainer.group());
    }

    private static void agendaItem(JsonOutput out, AgendaItem item) {
        out.text("id", item.id());
        out.text("number", item.number());
        out.text("title", item.title());
        out.texts("materials", item.materials());
        out.text("result", item.result());
        out.flag("closed", item.closed());
        out.objects("items", item.items(), RecordWriter::agendaItem);
    }

    private static void material(JsonOutput out, Material material) {
        out.text("label", material.label());
        out.text("title", material.title());
        out.text("note", material.note());
        out.object("file", material.file(), (at, file) -> {
            at.text("name", file.name());
            at.text("type", file.type());
        });
    }

    private static void secretariat(JsonOutput out, Secretariat secretariat) {
        out.text("department", secretariat.department());
        out.text("section", secretariat.section());
        out.text("phone", secretariat.phone());
        out.text("extension", secretariat.extension());
        out.text("fax", secretariat.fax());
        out.text("email", secretariat.email());
        out.objects("staff", secretariat.staff(), RecordWriter::staffMember);
        out.integer("headcount", secretariat.headcount());
    }

    private static void staffMember(JsonOutput out, StaffMember member) {
        out.text("title", member.title());
        out.text("name", member.name());
    }
}
