package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a speaker's label may mean.
 *
 * @param path where the person stands in the record
 * @param group in which list
 * @param name the name without blanks
 * @param surname the part before the blank; null for a name without one
 * @param role role or post without blanks; null when there is none
 * @param present whether the person was there, or a proxy (代理) in the person's place
 */
public record Person(
        String path,
        PersonGroup group,
        String name,
        @Nullable String surname,
        @Nullable String role,
        boolean present) {

    static Person of(String path, PersonGroup group, String name, @Nullable String role, boolean present) {
        String[] parts = name.strip().split("[\\s　]+", 2);
        String key = role == null || Names.isBlank(role) ? null : Names.key(role);
        return new Person(path, group, Names.key(name), parts.length > 1 ? Names.key(parts[0]) : null, key, present);
    }

    /** Whether a label without blanks may mean this person: name, surname or role, with an honorific. */
    boolean fits(String label) {
        if (label.equals(role) || SpeakerLabel.isNameWithTitle(label, name, role)) {
            return true;
        }
        int least = surname == null ? 1 : surname.length() + 1;
        return SpeakerLabel.isBeginningWithTitle(label, name, least)
                || (surname != null && SpeakerLabel.isNameWithTitle(label, surname, role));
    }

    /** Whether a label without blanks names this person's role. */
    boolean isNamedByRole(String label) {
        return role != null && (label.endsWith(role) || label.startsWith(role));
    }

    /**
     * What a text may call this person by.
     *
     * @return the surname; every beginning that may be it where the name has no blank
     */
    public List<String> surnames() {
        return surname == null ? beginnings() : List.of(surname);
    }

    /**
     * The part behind the surname.
     *
     * @return the name the person was given; null for a name without a blank
     */
    public @Nullable String givenName() {
        return surname == null ? null : name.substring(surname.length());
    }

    private List<String> beginnings() {
        int longest = Math.min(3, name.codePointCount(0, name.length()) - 1);
        return IntStream.rangeClosed(1, longest)
                .mapToObj(length -> name.substring(0, name.offsetByCodePoints(0, 1 + longest - length)))
                .toList();
    }
}
