package io.github.kaigiroku.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * JSON を読めない: a JSON text is not what its contract asks for. Carries every problem found, in the order of the
 * text; nothing of the text has been used.
 */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes a serializable list, and problems are serializable
    private final List<JsonProblem> problems;

    /**
     * An exception for these problems.
     *
     * @param problems at least one problem
     */
    public MalformedJsonException(List<JsonProblem> problems) {
        super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, all of it.
     *
     * @return the problems in the order of the text, at least one
     */
    public List<JsonProblem> problems() {
        return problems;
    }
}
