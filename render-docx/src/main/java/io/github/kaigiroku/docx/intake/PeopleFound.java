package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 行で見つけた人: the people that the items of a line have told of so far, and what goes on from one item to the next. */
final class PeopleFound {

    final List<PersonText> people = new ArrayList<>();

    /** Units and bodies beside which nobody stands. */
    final List<PersonWord> lone = new ArrayList<>();

    boolean hasForm;
    boolean hasOther;
    boolean hasCount;

    /** A role or title that goes for all that follow in the line. */
    @Nullable PersonWord roleOfAll;

    /** The units of all who follow until the next unit. */
    List<PersonWord> units = List.of();

    private int firstOfItem;

    /** Begins an item: words behind a person belong to one of the same item only. */
    void beginItem() {
        firstOfItem = people.size();
    }

    /** Whether the item has a person yet. */
    boolean hasLast() {
        return people.size() > firstOfItem;
    }

    PersonText last() {
        return people.get(people.size() - 1);
    }

    private void replaceLast(PersonText person) {
        people.set(people.size() - 1, person);
    }

    void roleOfLast(PersonWord role) {
        replaceLast(last().withRole(role));
    }

    /** What stands in brackets or as a mark behind the last person. */
    void addToLast(Slice inside) {
        List<Slice> brackets = new ArrayList<>(last().brackets());
        brackets.add(inside);
        replaceLast(last().withBrackets(brackets));
    }

    /** A body behind the last person, who has only one. */
    void bodyOfLast(PersonWord body) {
        if (last().bodies().isEmpty()) {
            replaceLast(last().withBodies(List.of(body)));
        }
    }

    /** 甲野、乙川 各委員: the role of all who have none yet. */
    void roleOfEach(PersonWord role) {
        people.replaceAll(person -> person.role() == null ? person.withRole(role) : person);
    }
}
