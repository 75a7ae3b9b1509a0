package io.github.kaigiroku.internal.people;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody a record names who may have spoken. Immutable and thread-safe. */
public final class People {

    private final List<Person> people;
    private final List<String> offices;

    private People(List<Person> people, List<String> offices) {
        this.people = List.copyOf(people);
        this.offices = List.copyOf(offices);
    }

    /**
     * The people of a record.
     *
     * @param record the record
     * @return attendees, explainers and staff
     */
    public static People of(MeetingRecord record) {
        var people = new ArrayList<Person>();
        Set<String> represented = Proxies.represented(record.attendees());
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee a = record.attendees().get(i);
            boolean present = a.attendance() != Attendance.ABSENT || represented.contains(Names.key(a.name()));
            people.add(Person.of(
                    "attendees[" + i + "]",
                    PersonGroup.MEMBER,
                    a.name(),
                    a.role(),
                    a.affiliation(),
                    a.seat(),
                    present));
        }
        for (int i = 0; i < record.explainers().size(); i++) {
            Explainer e = record.explainers().get(i);
            people.add(
                    Person.of("explainers[" + i + "]", PersonGroup.EXPLAINER, e.name(), e.title(), null, null, true));
        }
        Secretariat secretariat = record.secretariat();
        if (secretariat == null) {
            return new People(people, List.of());
        }
        for (int i = 0; i < secretariat.staff().size(); i++) {
            StaffMember s = secretariat.staff().get(i);
            people.add(Person.of(
                    "secretariat.staff[" + i + "]", PersonGroup.STAFF, s.name(), s.title(), null, null, true));
        }
        return new People(people, offices(secretariat));
    }

    private static List<String> offices(Secretariat secretariat) {
        return Stream.of(secretariat.department(), secretariat.section())
                .filter(Names::isWritten)
                .map(Names::key)
                .toList();
    }

    /**
     * Everybody, in the order of the record.
     *
     * @return the people
     */
    public List<Person> all() {
        return people;
    }

    /**
     * Whether a label means nobody in particular: 事務局, 委員Ａ, an office, or a chair where no roles are known.
     *
     * @param label a speaker's label
     * @return true when nobody is to be looked for
     */
    public boolean isGeneral(String label) {
        String key = SpeakerLabel.bare(label);
        return SpeakerLabel.isGeneral(key)
                || offices.contains(key)
                || (SpeakerLabel.CHAIRS.contains(key) && !isSomebodyChair());
    }

    private boolean isSomebodyChair() {
        return people.stream().anyMatch(Person::isChair);
    }

    /**
     * Whether a label that fits nobody may be right all the same: an office, a guest, an official where no officials are
     * listed, or anybody where the lists only count people or
     * only name who led the meeting.
     *
     * @param label a speaker's label that {@link #meantBy} finds nobody for
     * @return true when there is no reason to doubt the label
     */
    public boolean mayBeUnlisted(String label) {
        return Outsiders.holds(label)
                || people.stream().anyMatch(person -> Outsiders.isCounted(person.name()))
                || people.stream().allMatch(Person::isChair)
                || isOfficialNotMissed(SpeakerLabel.parts(label));
    }

    /**
     * Officials are only missed where some are listed, and none of them has the post by its short name; whoever leads the city
     * only where somebody else who does is listed, since a mayor greets many a meeting and leaves.
     */
    private boolean isOfficialNotMissed(List<String> parts) {
        List<Person> officials =
                people.stream().filter(p -> p.group() != PersonGroup.MEMBER).toList();
        if (!Titles.isOfficial(parts)) {
            return officials.isEmpty() && Titles.isProfessional(parts);
        }
        return officials.isEmpty()
                || officials.stream()
                        .map(Person::role)
                        .filter(role -> role != null && !Titles.isExecutive(role))
                        .anyMatch(role -> parts.stream().anyMatch(part -> part.endsWith(role)))
                || (parts.stream().anyMatch(Titles::isExecutive)
                        && officials.stream().noneMatch(Person::isExecutive));
    }

    /**
     * Two people, or one, whom a label means by a seat or chair and by a name that is not that person's: ３番（山田太郎君） where 山田
     * has another seat.
     *
     * @param label a speaker's label
     * @return whose seat or chair it is and, if anybody has it, whose name; empty when the label says one thing
     */
    public List<Person> namedDifferently(String label) {
        return TwoNames.of(label, people);
    }

    /**
     * The people a label may mean: members before others, and those whose role it names before others.
     *
     * @param label a speaker's label
     * @return the people, none when it fits nobody
     */
    public List<Person> meantBy(String label) {
        String key = SpeakerLabel.bare(label);
        List<Person> meant = fitting(key);
        if (!meant.isEmpty()) {
            return seated(preferred(meant, key), key);
        }
        for (String part : SpeakerLabel.parts(label)) {
            meant = fitting(part);
            if (!meant.isEmpty()) {
                return seated(preferred(meant, part), key);
            }
        }
        return listedOtherwise(key);
    }

    /** Of several people, the one whose seat a label begins with: 20番望月委員. */
    private static List<Person> seated(List<Person> meant, String label) {
        String seat = meant.size() > 1 ? Seats.before(label) : "";
        return seat.isEmpty() ? meant : narrowed(meant, person -> person.isSeat(seat));
    }

    private List<Person> fitting(String part) {
        var fitting = new ArrayList<Person>();
        for (Person person : people) {
            if (person.fits(part)) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    private static List<Person> preferred(List<Person> meant, String part) {
        if (meant.size() == 1) {
            return meant;
        }
        int longest =
                meant.stream().mapToInt(person -> person.shared(part)).max().orElse(0);
        List<Person> nearest = narrowed(meant, person -> person.shared(part) == longest);
        List<Person> likely = narrowed(nearest, person -> person.hasUsualGivenName(part));
        List<Person> whole =
                narrowed(likely, person -> person.shared(part) == person.name().length());
        List<Person> exact = narrowed(whole, person -> person.isPrintedAs(part));
        List<Person> officials = narrowed(exact, person -> person.isCalledByPost(part));
        List<Person> members = narrowed(officials, person -> person.group() == PersonGroup.MEMBER);
        return narrowed(members, person -> person.isNamedByRole(part));
    }

    /**
     * Whom a label means that is no name or role of a list: the one whose surname alone is listed and takes most of it, whoever
     * comes to the meeting in the post that the label says, or came as a proxy whom only a bracket names.
     */
    private List<Person> listedOtherwise(String label) {
        List<Person> bySurname = people.stream()
                .filter(person -> person.isListedBySurname(label))
                .max(Comparator.comparingInt(person -> person.name().length()))
                .map(List::of)
                .orElse(List.of());
        return bySurname.isEmpty()
                ? people.stream().filter(person -> person.isKnownAs(label)).toList()
                : bySurname;
    }

    private static List<Person> narrowed(List<Person> people, Predicate<Person> preferred) {
        List<Person> narrowed = people.stream().filter(preferred).toList();
        return narrowed.isEmpty() ? people : narrowed;
    }
}
