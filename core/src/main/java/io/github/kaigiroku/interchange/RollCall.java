package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 出欠: a block for each person of the record, with what is known of them in inlines named like the components. */
final class RollCall {

    private final XmlOutput out;
    private final References references;

    RollCall(XmlOutput out, References references) {
        this.out = out;
        this.references = references;
    }

    void write(MeetingRecord record) {
        Secretariat secretariat = record.secretariat();
        List<StaffMember> staff = secretariat == null ? List.of() : secretariat.staff();
        out.open("rollCall", "eId", "rollcall_1");
        for (int i = 0; i < record.attendees().size(); i++) {
            attendee(record.attendees().get(i), References.attendee(i));
        }
        for (int i = 0; i < record.explainers().size(); i++) {
            Explainer explainer = record.explainers().get(i);
            person(
                    "explainer",
                    References.explainer(i),
                    called(explainer.name(), explainer.title()),
                    explainer.title());
            inline("group", explainer.group());
            out.end("block");
        }
        for (int i = 0; i < staff.size(); i++) {
            person(
                    "staff",
                    References.staff(i),
                    called(staff.get(i).name(), staff.get(i).title()),
                    staff.get(i).title());
            out.end("block");
        }
        out.close("rollCall");
    }

    /** Somebody of whom only the post is known is called by it. */
    static String called(String name, @Nullable String title) {
        return name.isEmpty() && title != null ? title : name;
    }

    private void attendee(Attendee attendee, String id) {
        String attendance = attendee.attendance() == null
                ? "attendee"
                : attendee.attendance().code();
        person(attendance, id, attendee.name(), attendee.role());
        inline("id", attendee.id());
        inline("affiliation", attendee.affiliation());
        inline("seat", attendee.seat());
        inline("mode", attendee.mode() == null ? null : attendee.mode().code());
        time("startEvent", attendee.arrived());
        time("endEvent", attendee.left());
        inline("proxyFor", attendee.proxyFor());
        inline("reason", attendee.reason());
        inline("note", attendee.note());
        out.end("block");
    }

    private void person(String list, String id, String name, @Nullable String role) {
        String roleId = references.roleOf(id);
        out.open("block", "name", list);
        out.begin("person", "refersTo", "#" + id, "as", roleId == null ? null : "#" + roleId);
        out.text(name).end("person");
        if (roleId != null && role != null) {
            out.text(" ").begin("role", "refersTo", "#" + roleId).text(role).end("role");
        }
    }

    private void inline(String name, @Nullable String value) {
        if (value != null) {
            out.text(" ").begin("inline", "name", name).text(value).end("inline");
        }
    }

    private void time(String type, @Nullable LocalTime time) {
        if (time != null) {
            out.text(" ").begin("recordedTime", "type", type, "time", JapaneseMoments.time(time));
            out.text(time.toString()).end("recordedTime");
        }
    }
}
