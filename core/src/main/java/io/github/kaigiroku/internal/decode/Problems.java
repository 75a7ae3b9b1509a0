package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one text, collected while reading goes on. */
final class Problems {

    private final List<JsonProblem> found = new ArrayList<>();

    /** Adds a problem; one too many stops the reading. */
    void add(Place place, Message message) {
        if (found.size() == JsonLimits.PROBLEMS) {
            throw stop(place, JsonMessages.tooManyProblems());
        }
        found.add(place.problem(message));
    }

    /** Adds the problem that stops the reading. */
    MalformedJsonException stop(Place place, Message message) {
        found.add(place.problem(message));
        return exception();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    private MalformedJsonException exception() {
        found.sort(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column));
        return new MalformedJsonException(found);
    }
}
