package io.github.kaigiroku.validation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a speaker's label may mean.
 *
 * @param path where the person stands in the record
 * @param name the name without blanks
 * @param surname the part before the blank; null for a name without one
 * @param role role or post; null when there is none
 * @param present whether the person was there
 * @param attendee whether the person is an attendee, not an explainer or staff
 */
record Person(
        RecordPath path,
        String name,
        @Nullable String surname,
        @Nullable String role,
        boolean present,
        boolean attendee) {

    static Person of(RecordPath path, String name, @Nullable String role, boolean present, boolean attendee) {
        String[] parts = name.strip().split("[\\s　]+", 2);
        String key = role == null ? null : Names.key(role);
        return new Person(path, Names.key(name), parts.length > 1 ? parts[0] : null, key, present, attendee);
    }

    /** Whether a label without blanks may mean this person: name, surname or role, with an honorific. */
    boolean fits(String label) {
        if (label.equals(role) || SpeakerLabel.isNameWithTitle(label, name, role)) {
            return true;
        }
        return surname == null
                ? SpeakerLabel.isBeginningWithTitle(label, name)
                : SpeakerLabel.isNameWithTitle(label, surname, role);
    }

    /** Whether a label without blanks names this person's role. */
    boolean isNamedByRole(String label) {
        return role != null && (label.endsWith(role) || label.startsWith(role));
    }
}
