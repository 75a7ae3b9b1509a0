package io.github.kaigiroku.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 議席・役職と氏名の食い違い: a label that says who speaks in two ways, such as ３番（山田太郎君） and 議長（山田太郎君）, where the seat or the chair is
 * another's in the list.
 */
final class TwoNames {

    private static final String OPENING = "（(【";
    private static final String CLOSING = "）)】";
    private static final int MIN_NAME = 2;

    private TwoNames() {}

    /** Whose seat or chair it is and, behind that, whose name; nobody where both are of one person or only one is known. */
    static List<Person> of(String label, List<Person> people) {
        String key = SpeakerLabel.bare(label);
        int open = opening(key);
        if (open < 1 || CLOSING.indexOf(key.charAt(key.length() - 1)) < 0) {
            return List.of();
        }
        String name = key.substring(open + 1, key.length() - 1);
        Person bySeat = only(key.substring(0, open), people);
        if (bySeat == null || isOf(bySeat, name) || !isName(name)) {
            return List.of();
        }
        return people.stream()
                .filter(person -> isOf(person, name))
                .findFirst()
                .map(person -> List.of(bySeat, person))
                .orElse(List.of(bySeat));
    }

    private static int opening(String key) {
        int i = 0;
        while (i < key.length() && OPENING.indexOf(key.charAt(i)) < 0) {
            i++;
        }
        return i < key.length() ? i : -1;
    }

    /** Not a post, an office or words such as 委員, which may stand in brackets, too. */
    private static boolean isName(String name) {
        return name.length() >= MIN_NAME
                && opening(name) < 0
                && !SpeakerLabel.isGeneral(name)
                && !SpeakerLabel.CHAIRS.contains(name)
                && !Titles.isPost(name)
                && !Titles.isExecutive(name)
                && !Outsiders.holds(name);
    }

    /** The one member who has the seat or the chair, with a name; null for none and for several. */
    private static @Nullable Person only(String seatOrChair, List<Person> people) {
        boolean chair = SpeakerLabel.CHAIRS.contains(seatOrChair);
        if (!chair && !Seats.isSeat(seatOrChair)) {
            return null;
        }
        Person only = null;
        for (Person person : people) {
            boolean there = person.group() == PersonGroup.MEMBER
                    && !person.name().isEmpty()
                    && (chair ? person.hasRole(seatOrChair) : person.isSeat(seatOrChair));
            if (there && only != null) {
                return null;
            }
            only = there ? person : only;
        }
        return only;
    }

    private static boolean isOf(Person person, String name) {
        return person.fits(name)
                || person.isListedBySurname(name)
                || person.isKnownAs(name)
                || KanjiVariants.areOne(PrintedName.withoutTitle(name), person.name());
    }
}
