package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.people.PersonGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The labels that stand for people in one public copy: a role, or a role with a letter, the same throughout. */
final class PublicNames {

    private static final String MEMBER = "委員";
    private static final String SPEAKER = "発言者";
    private static final String EXPLAINER = "説明者";
    private static final String OFFICE = "事務局";
    private static final int LETTERS = 26;

    private final KnownPeople people;
    private final SpeakerNaming naming;
    private final Set<String> taken;
    private final Map<Person, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> lettered = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();

    /** Labels for people; those that the record itself prints are not given to anybody else. */
    PublicNames(KnownPeople people, SpeakerNaming naming, Set<String> printed) {
        this.people = people;
        this.naming = naming;
        this.taken = new HashSet<>(printed);
        List<Person> members = people.printed().all().stream()
                .filter(p -> p.group() == PersonGroup.MEMBER)
                .toList();
        Map<String, Integer> sharing = new HashMap<>();
        members.forEach(member -> sharing.merge(base(member), 1, Integer::sum));
        for (Person member : members) {
            if (people.isGeneral(member.name())) {
                labels.put(member, member.name()); // is a label already, as in a public copy
                continue;
            }
            boolean alone = sharing.getOrDefault(base(member), 0) == 1;
            labels.put(member, alone ? base(member) : lettered(base(member)));
        }
    }

    private static String base(Person member) {
        return Objects.requireNonNullElse(member.role(), MEMBER);
    }

    /** The first label with a letter that nobody has: 委員Ａ, 委員Ｂ, … 委員Ｚ, 委員ＡＡ. */
    private String lettered(String base) {
        int number = lettered.getOrDefault(base, 0);
        while (!taken.add(base + letters(number))) {
            number++;
        }
        lettered.put(base, number + 1);
        return base + letters(number);
    }

    private static String letters(int number) {
        String last = Character.toString('Ａ' + number % LETTERS);
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /** The label of a member that no other member has. */
    String ofMember(Person member) {
        return Objects.requireNonNull(labels.get(member));
    }

    /** What a text calls a person whose name is dropped. */
    String ofMention(Person person) {
        return switch (person.group()) {
            case MEMBER -> naming == SpeakerNaming.LETTER ? ofMember(person) : base(person);
            case EXPLAINER -> Objects.requireNonNullElse(person.role(), EXPLAINER);
            case STAFF -> Objects.requireNonNullElse(person.role(), OFFICE);
        };
    }

    /** What replaces a speaker's label. */
    String ofSpeaker(String label) {
        String known = speakers.get(label);
        if (known == null) {
            known = findSpeaker(label);
            speakers.put(label, known);
        }
        return known;
    }

    private String findSpeaker(String label) {
        if (naming == SpeakerNaming.AS_PRINTED || people.isGeneral(label)) {
            return label;
        }
        List<Person> meant = people.meantBy(label);
        if (meant.isEmpty()) {
            return naming == SpeakerNaming.LETTER ? lettered(SPEAKER) : SPEAKER;
        }
        List<String> said = meant.stream().map(this::ofSpeaker).distinct().toList();
        return said.size() == 1 ? said.get(0) : shared(meant);
    }

    private String ofSpeaker(Person person) {
        return switch (person.group()) {
            case MEMBER, EXPLAINER -> ofMention(person);
            case STAFF -> OFFICE;
        };
    }

    private static String shared(List<Person> meant) {
        List<String> bases = meant.stream().map(PublicNames::base).distinct().toList();
        return bases.size() == 1 ? bases.get(0) : SPEAKER;
    }

    /** What a text calls somebody of a surname that several people have. */
    String ofSurname(List<Person> sharing) {
        return sharing.size() == 1 ? ofMention(sharing.get(0)) : shared(sharing);
    }
}
