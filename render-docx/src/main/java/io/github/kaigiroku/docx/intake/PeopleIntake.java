package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 出席者の取り込み: attendees with roles, seats, affiliations, proxies and absences. */
final class PeopleIntake {

    private final DraftRecord draft;
    private final PersonWords words;
    private Attendance attendance = Attendance.PRESENT;
    private @Nullable AttendanceMode mode;
    private @Nullable PersonWord heldRole;
    private @Nullable String lastRole;
    private int heldColumn;
    private @Nullable Slice heldBody;

    PeopleIntake(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** A label or a head begins a list. */
    void begin(Attendance begun, @Nullable AttendanceMode how) {
        attendance = begun;
        mode = how;
        heldRole = null;
        heldBody = null;
        lastRole = null;
    }

    /** A head says what those below it are. */
    void hold(PersonWord role) {
        heldRole = role;
        heldColumn = -1;
    }

    /** A head in brackets says where those below it come from. */
    void from(Slice body) {
        heldBody = body;
    }

    /** A line of people, read. */
    void take(PeopleLine line, int column) {
        for (PersonText person : line.people()) {
            PersonWord role = person.role();
            if (person.name() == null && role != null) {
                hold(role);
            } else if (person.name() != null) {
                PersonWord held = heldRole;
                boolean goesOn = role == null && held != null && column > heldColumn;
                person(goesOn && held != null ? person.withRole(held) : person);
                if (held != null && held.kind() != PersonKind.ROLE_OF_MANY) {
                    heldRole = null; // of one person
                }
            }
        }
        PersonWord ofAll = line.roleOfAll();
        if (ofAll != null) {
            ofAll.form();
            heldRole = ofAll;
            heldColumn = ofAll.span().column();
        }
    }

    /** One person; what the text does not say is as the list says. */
    void person(PersonText text) {
        String path = path();
        var person = Attendee.builder().attendance(attendance).mode(mode);
        PersonWord role = text.role();
        if (role != null && role.kind() == PersonKind.DITTO) {
            role.form();
            person.role(lastRole);
        } else if (role != null) {
            lastRole = role.take(path + ".role");
            person.role(lastRole);
        }
        Slice seat = text.seat();
        if (seat != null) {
            person.seat(seat.take(path + ".seat"));
            if (seat.text().codePoints().allMatch(Character::isDigit)) {
                draft.doubtful(path + ".seat", seat.text(), "議席番号", "the number of a seat");
            }
        }
        add(text, person, attendance, role != null, false);
    }

    String path() {
        return "attendees[" + draft.attendees.size() + "]";
    }

    /** Adds a person of whom role, seat and attendance are known, and perhaps the affiliation. */
    void add(PersonText text, Attendee.Builder person, Attendance known, boolean hasRole, boolean hasAffiliation) {
        Slice printed = text.name();
        if (printed == null) {
            return;
        }
        String path = path();
        var brackets = new PersonBrackets(words, path, person, known, hasRole);
        if (hasAffiliation) {
            brackets.hasAffiliation();
        } else {
            affiliation(text.bodies(), path, person, brackets);
        }
        brackets.take(text.brackets());
        Slice proxy = brackets.proxy();
        if (proxy != null) {
            person.proxyFor(printed.take(path + ".proxyFor"));
        }
        String name = (proxy == null ? printed : proxy).take(path + ".name");
        text.rest().forEach(PersonWord::form);
        if (!text.isSure()) {
            draft.doubtful(path + ".name", name, "１人の氏名", "the name of one person");
        }
        draft.attendees.add(person.name(name).build());
    }

    private void affiliation(List<PersonWord> bodies, String path, Attendee.Builder person, PersonBrackets brackets) {
        Slice held = heldBody;
        if (bodies.isEmpty() && held != null) {
            person.affiliation(held.take(path + ".affiliation"));
            brackets.hasAffiliation();
            draft.likely(path + ".affiliation", held.text(), "所属", "where the person comes from");
        }
        if (bodies.isEmpty()) {
            return;
        }
        Slice first = bodies.get(0).span();
        Slice last = bodies.get(bodies.size() - 1).span();
        boolean together = first.source() == last.source() && first.from() <= last.from();
        Slice whole = together ? new Slice(first.source(), first.from(), last.to()) : first;
        person.affiliation(whole.take(path + ".affiliation"));
        brackets.hasAffiliation();
    }
}
