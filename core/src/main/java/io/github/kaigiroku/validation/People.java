package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody a record names who may have spoken. */
final class People {

    private final List<Person> people = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();

    People(MeetingRecord record) {
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee a = record.attendees().get(i);
            boolean present = a.attendance() != Attendance.ABSENT;
            people.add(Person.of(RecordPath.of("attendees").at(i), a.name(), a.role(), present, true));
        }
        for (int i = 0; i < record.explainers().size(); i++) {
            Explainer e = record.explainers().get(i);
            people.add(Person.of(RecordPath.of("explainers").at(i), e.name(), e.title(), true, false));
        }
        Secretariat secretariat = record.secretariat();
        if (secretariat != null) {
            secretariat(secretariat);
        }
    }

    private void secretariat(Secretariat secretariat) {
        for (int i = 0; i < secretariat.staff().size(); i++) {
            StaffMember s = secretariat.staff().get(i);
            RecordPath path = RecordPath.of("secretariat").then("staff").at(i);
            people.add(Person.of(path, s.name(), s.title(), true, false));
        }
        Stream.of(secretariat.department(), secretariat.section())
                .filter(Names::isWritten)
                .map(Names::key)
                .forEach(offices::add);
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** Whether any attendee's role is known, so that labels such as 会長 can be looked up. */
    boolean hasRoles() {
        return people.stream().anyMatch(person -> person.attendee() && Names.isWritten(person.role()));
    }

    /** The people a label may mean: attendees before others, and those whose role it names before others. */
    List<Person> meantBy(String label) {
        for (String part : SpeakerLabel.parts(label)) {
            List<Person> meant =
                    people.stream().filter(person -> person.fits(part)).toList();
            if (!meant.isEmpty()) {
                return narrowed(narrowed(meant, Person::attendee), person -> person.isNamedByRole(part));
            }
        }
        return List.of();
    }

    private static List<Person> narrowed(List<Person> people, Predicate<Person> preferred) {
        List<Person> narrowed = people.stream().filter(preferred).toList();
        return narrowed.isEmpty() ? people : narrowed;
    }

    /** Whether a label is the name of the department or section. */
    boolean isOffice(String label) {
        return offices.contains(Names.key(label));
    }
}
