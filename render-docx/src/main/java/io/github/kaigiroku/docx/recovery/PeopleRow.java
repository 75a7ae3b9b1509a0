package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 氏名の行の読み取り: the attendees of one kind after the row was edited. Who is still there keeps what no form prints. */
final class PeopleRow {

    private final List<Attendee> attendees;
    private final Attendance attendance;
    private final Notes notes;

    PeopleRow(List<Attendee> attendees, Attendance attendance, Notes notes) {
        this.attendees = attendees;
        this.attendance = attendance;
        this.notes = notes;
    }

    /** The attendees of this kind, as the row has them now. */
    List<Attendee> read(List<PrintedPerson> before, String text) {
        List<PrintedPerson> after = PrintedPerson.in(text);
        List<PrintedPerson> same = before.stream()
                .filter(person -> attendees.get(person.index()).attendance() == attendance)
                .toList();
        int[] originals = Alignment.of(
                same.stream().map(PrintedPerson::text).toList(),
                after.stream().map(PrintedPerson::text).toList());
        List<Attendee> edited = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            edited.add(attendee(originals[i] == Alignment.NONE ? null : same.get(originals[i]), after.get(i)));
        }
        return edited;
    }

    private Attendee attendee(@Nullable PrintedPerson before, PrintedPerson after) {
        if (before == null) {
            var added =
                    Attendee.builder().name(after.name()).attendance(attendance).build();
            return new PersonDetails(added, notes).read(after.bracket());
        }
        Attendee original = attendees.get(before.index());
        Attendee named = original.toBuilder().name(after.name()).build();
        return before.bracket().equals(after.bracket()) ? named : new PersonDetails(named, notes).read(after.bracket());
    }

    /** Puts an edited group where its members were, the further ones after the last; the others stay where they are. */
    static List<Attendee> inPlace(List<Attendee> attendees, Attendance attendance, List<Attendee> edited) {
        List<Attendee> all = new ArrayList<>();
        Iterator<Attendee> rest = edited.iterator();
        int end = attendance == Attendance.PRESENT ? 0 : attendees.size();
        for (Attendee attendee : attendees) {
            if (attendee.attendance() != attendance) {
                all.add(attendee);
            } else if (rest.hasNext()) {
                all.add(rest.next());
                end = all.size();
            }
        }
        while (rest.hasNext()) {
            all.add(end++, rest.next());
        }
        return all;
    }
}
