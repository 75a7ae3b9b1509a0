package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.people.PersonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** 伏せる氏名: notes for the report whom the public copy does not name, and what stands for the names in its texts. */
final class DroppedNames {

    private final KnownPeople everybody;
    private final List<Person> people;
    private final PublicNames names;
    private final PublicationPolicy policy;
    private final Report report;

    DroppedNames(KnownPeople everybody, PublicNames names, PublicationPolicy policy, Report report) {
        this.everybody = everybody;
        this.people = everybody.printed().all();
        this.names = names;
        this.policy = policy;
        this.report = report;
    }

    /**
     * Notes everybody who is dropped.
     *
     * @param speakers the printed labels of the whole record
     * @param openSpeakers those of its open parts
     */
    void note(Set<String> speakers, Set<String> openSpeakers) {
        noteListed();
        noteStrangers(speakers, openSpeakers);
    }

    private void noteListed() {
        List<Person> dropped = people.stream()
                .filter(person -> !person.name().isEmpty())
                .filter(this::isDropped)
                .toList();
        var surnames = new LinkedHashMap<String, List<Person>>();
        for (Person person : dropped) {
            report.add(RemovalKind.NAME, person.path());
            report.words().name(person.name(), names.ofMention(person));
            report.words().possible(person.givenName());
            person.surnames()
                    .forEach(surname -> surnames.computeIfAbsent(surname, any -> new ArrayList<>())
                            .add(person));
        }
        surnames.forEach((surname, same) -> report.words().surname(surname, names.ofSurname(same)));
    }

    /** Somebody who is dropped in one list and kept in another stays named. */
    private boolean isDropped(Person person) {
        return people.stream().noneMatch(other -> other.name().equals(person.name()) && isNamed(other.group()));
    }

    private boolean isNamed(PersonGroup group) {
        return switch (group) {
            case MEMBER -> policy.memberNames();
            case EXPLAINER -> policy.explainerNames();
            case STAFF -> policy.staff();
        };
    }

    /** Who spoke in closed parts only is not named in open ones; who spoke in open ones is named where members are. */
    private void noteStrangers(Set<String> speakers, Set<String> openSpeakers) {
        for (String label : speakers) {
            boolean stranger =
                    !everybody.isGeneral(label) && everybody.meantBy(label).isEmpty();
            if (stranger && !openSpeakers.contains(label)) {
                report.words().stranger(label, policy.closedWording());
            } else if (stranger && !policy.memberNames()) {
                report.words().stranger(label, names.ofSpeaker(label));
            }
        }
    }
}
