package io.github.kaigiroku.jackson;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * 会議録の JSON を読めない: what a mapper throws where a text is not a record of the contract. Carries every problem of the
 * record, in the order of the text; the location is that of the first. Places are lines and columns of the text that the
 * mapper reads; where it reads no text, such as a tree, they are 1.
 */
public final class MalformedRecordException extends DatabindException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes a serializable list, and problems are serializable
    private final List<JsonProblem> problems;

    MalformedRecordException(JsonParser parser, MalformedJsonException cause) {
        super(parser, String.valueOf(cause.getMessage()), place(cause.problems().get(0)), cause);
        this.problems = cause.problems();
    }

    private static TokenStreamLocation place(JsonProblem first) {
        return new TokenStreamLocation(ContentReference.unknown(), -1L, first.line(), first.column());
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
