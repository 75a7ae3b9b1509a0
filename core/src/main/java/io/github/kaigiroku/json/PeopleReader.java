package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import org.jspecify.annotations.Nullable;

/** Reads attendees and the secretariat with its staff. */
final class PeopleReader {

    private final JsonInput in;

    PeopleReader(JsonInput in) {
        this.in = in;
    }

    Attendee attendee() {
        var attendee = Attendee.builder();
        for (String key : in.keys()) {
            switch (key) {
                case "id" -> attendee.id(in.text());
                case "name" -> attendee.name(in.textOrEmpty());
                case "role" -> attendee.role(in.text());
                case "affiliation" -> attendee.affiliation(in.text());
                case "seat" -> attendee.seat(in.text());
                case "attendance" -> attendee.attendance(in.choice(Attendance.values()));
                case "mode" -> attendee.mode(in.choice(AttendanceMode.values()));
                case "arrived" -> attendee.arrived(in.time());
                case "left" -> attendee.left(in.time());
                case "proxyFor" -> attendee.proxyFor(in.text());
                case "reason" -> attendee.reason(in.text());
                case "note" -> attendee.note(in.text());
                default -> in.unknown(Keys.of(Attendee.class));
            }
        }
        return attendee.build();
    }

    Secretariat secretariat() {
        var secretariat = Secretariat.builder();
        for (String key : in.keys()) {
            switch (key) {
                case "department" -> secretariat.department(in.text());
                case "section" -> secretariat.section(in.text());
                case "phone" -> secretariat.phone(in.text());
                case "extension" -> secretariat.extension(in.text());
                case "fax" -> secretariat.fax(in.text());
                case "email" -> secretariat.email(in.text());
                case "staff" -> secretariat.staff(in.list(this::staffMember));
                case "headcount" -> secretariat.headcount(in.integer());
                default -> in.unknown(Keys.of(Secretariat.class));
            }
        }
        return secretariat.build();
    }

    private StaffMember staffMember() {
        @Nullable String title = null;
        String name = "";
        for (String key : in.keys()) {
            switch (key) {
                case "title" -> title = in.text();
                case "name" -> name = in.textOrEmpty();
                default -> in.unknown(Keys.of(StaffMember.class));
            }
        }
        return new StaffMember(title, name);
    }
}
