package io.github.kaigiroku.docx.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 人の記載: what a line says of one person, not yet taken.
 *
 * @param role the role or title; null for none
 * @param seat the seat; null for none
 * @param name the name as printed; null where a role stands alone
 * @param bodies units and bodies beside the name
 * @param brackets what stands in brackets behind the name, without them
 * @param isSure whether name and role cannot well be separated in another way
 * @param rest words that only end the name
 */
record PersonText(
        @Nullable PersonWord role,
        @Nullable Slice seat,
        @Nullable Slice name,
        List<PersonWord> bodies,
        List<Slice> brackets,
        boolean isSure,
        List<PersonWord> rest) {

    PersonText(
            @Nullable PersonWord role,
            @Nullable Slice seat,
            @Nullable Slice name,
            List<PersonWord> bodies,
            List<Slice> brackets,
            boolean isSure,
            List<PersonWord> rest) {
        this.role = role;
        this.seat = seat;
        this.name = name;
        this.bodies = List.copyOf(bodies);
        this.brackets = List.copyOf(brackets);
        this.isSure = isSure;
        this.rest = List.copyOf(rest);
    }

    PersonText withRole(PersonWord other) {
        return new PersonText(other, seat, name, bodies, brackets, isSure, rest);
    }

    PersonText withBodies(List<PersonWord> others) {
        return new PersonText(role, seat, name, others, brackets, isSure, rest);
    }

    PersonText withBrackets(List<Slice> others) {
        return new PersonText(role, seat, name, bodies, others, isSure, rest);
    }
}
