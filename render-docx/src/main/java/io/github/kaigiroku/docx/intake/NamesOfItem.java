package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 氏名と肩書の組合せ: the pieces of names that an item has shown since its last person, with the role, seat and bodies before them,
 * and makes people of them when their names end.
 */
final class NamesOfItem {

    final List<PersonWord> run = new ArrayList<>();
    final List<PersonWord> bodies = new ArrayList<>();

    @Nullable PersonWord role;

    @Nullable PersonWord seat;

    /** Whether the last word that counts was of a person. */
    boolean afterPerson;

    /** Whether something was no person, so that what stands behind it in the item is not sure to be one either. */
    boolean isBroken;

    /** Whether the next name may be the chair's. */
    boolean isUnsure;

    private final PersonWords words;
    private final PeopleFound found;

    NamesOfItem(PersonWords words, PeopleFound found) {
        this.words = words;
        this.found = found;
    }

    /** Whether words behind a person belong to the last one. */
    boolean isBehindPerson() {
        return afterPerson && found.hasLast();
    }

    /** The names end, with nothing behind them. */
    void end() {
        if (!run.isEmpty()) {
            people(null, List.of());
        }
    }

    /** The names end with a form of address. */
    void endWith(PersonWord honorific) {
        if (!run.isEmpty()) {
            people(null, List.of(honorific));
        }
    }

    /** The names end with a role, which may also stand behind brackets, as in 林（一）委員. */
    void endWithRole(PersonWord behind) {
        if (!run.isEmpty()) {
            people(behind, List.of());
        } else if (isBehindPerson() && found.last().role() == null) {
            found.roleOfLast(behind);
        } else {
            role = behind;
        }
    }

    /** The item ends: a role without a name is somebody's, and bodies are nobody's. */
    void endItem() {
        end();
        if (role != null) {
            found.people.add(
                    new PersonText(role, seat == null ? null : seat.span(), null, bodies, List.of(), true, List.of()));
        } else {
            found.lone.addAll(bodies);
        }
    }

    private void people(@Nullable PersonWord behind, List<PersonWord> rest) {
        PersonWord before = behind == null ? role : null;
        NameRun.Divided names = divided(before, behind != null || !rest.isEmpty() || seat != null);
        int last = names.names().size() - 1;
        isBroken |= names.names().stream().anyMatch(name -> !words.isName(name.text()));
        for (int i = 0; i <= last; i++) {
            boolean first = i == 0;
            PersonWord own = i == last && behind != null ? behind : first && before != null ? before : ofAll(before);
            add(new PersonText(
                    own,
                    first && seat != null ? seat.span() : null,
                    names.names().get(i),
                    beside(first),
                    List.of(),
                    isSure(names, first, before, behind),
                    i == last ? rest : List.of()));
        }
        clear(before);
    }

    private NameRun.Divided divided(@Nullable PersonWord before, boolean isOfOne) {
        boolean roleOfOne = before != null && !isOfMany(before);
        return run.size() == 2 && (roleOfOne || isOfOne) && isInOneCell() ? NameRun.one(run) : NameRun.divide(run);
    }

    private boolean isInOneCell() {
        return run.stream().map(word -> word.span().source()).distinct().count() == 1;
    }

    private boolean isSure(
            NameRun.Divided names, boolean first, @Nullable PersonWord before, @Nullable PersonWord behind) {
        boolean several = names.names().size() > 1;
        return names.isSure()
                && !(first && isUnsure)
                && (behind == null || behind.isSure())
                && !(several && before != null && !isOfMany(before));
    }

    private @Nullable PersonWord ofAll(@Nullable PersonWord before) {
        return before != null && isOfMany(before) ? before : found.roleOfAll;
    }

    /** A body is of one person, a unit of all who follow until the next. */
    private List<PersonWord> beside(boolean first) {
        return bodies.isEmpty() ? found.units : first ? bodies : units();
    }

    private List<PersonWord> units() {
        return bodies.stream().filter(body -> body.kind() == PersonKind.UNIT).toList();
    }

    private void add(PersonText person) {
        Slice name = person.name();
        if (!isBroken && name != null && words.isName(name.text())) {
            found.people.add(person);
            afterPerson = true;
        } else {
            found.hasOther = true;
            isBroken = true;
            afterPerson = false;
        }
    }

    /** Keeps what goes for those who follow, and forgets the rest. */
    private void clear(@Nullable PersonWord before) {
        if (role != null && before == null && isOfMany(role)) {
            found.roleOfAll = role;
        } else if (before != null) {
            found.roleOfAll = isOfMany(before) ? before : null;
        }
        isUnsure = false;
        role = null;
        seat = null;
        found.units = bodies.isEmpty() ? found.units : units();
        bodies.clear();
        run.clear();
    }

    private static boolean isOfMany(PersonWord role) {
        return role.kind() == PersonKind.ROLE_OF_MANY;
    }
}
