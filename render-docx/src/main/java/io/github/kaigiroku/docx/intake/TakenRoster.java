package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 取り込んだ名簿. Immutable and thread-safe.
 *
 * @param attendees the people in the order of the sheet
 * @param findings what was guessed (code {@code intake-doubtful}) and what was left over ({@code intake-left-over})
 */
public record TakenRoster(List<Attendee> attendees, List<Finding> findings) {

    /** Copies the lists. */
    public TakenRoster {
        attendees = List.copyOf(attendees);
        findings = List.copyOf(findings);
    }

    /**
     * Puts the people into a record: those of the sheet in its order, then those of the record whom the sheet does not name.
     * Whom both name, blanks apart, keeps of the record what the sheet is silent on, such as id and times.
     *
     * @param head the record of the meeting
     * @return a copy with the attendees
     */
    public MeetingRecord onto(MeetingRecord head) {
        List<Attendee> before = new ArrayList<>(head.attendees());
        List<Attendee> merged = new ArrayList<>();
        for (Attendee person : attendees) {
            merged.add(merged(person, take(before, person.name())));
        }
        merged.addAll(before);
        return head.toBuilder().attendees(merged).build();
    }

    private static @Nullable Attendee take(List<Attendee> people, String name) {
        for (Attendee person : people) {
            if (Slice.key(person.name()).equals(Slice.key(name))) {
                people.remove(person);
                return person;
            }
        }
        return null;
    }

    private static Attendee merged(Attendee sheet, @Nullable Attendee known) {
        return known == null
                ? sheet
                : known.toBuilder()
                        .name(sheet.name())
                        .attendance(sheet.attendance())
                        .mode(or(sheet.mode(), known.mode()))
                        .role(or(sheet.role(), known.role()))
                        .affiliation(or(sheet.affiliation(), known.affiliation()))
                        .seat(or(sheet.seat(), known.seat()))
                        .reason(or(sheet.reason(), known.reason()))
                        .note(or(sheet.note(), known.note()))
                        .build();
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
