package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.JsonProblem;
import io.github.kaigiroku.problem.Message;

/**
 * 位置: where something stands in a JSON text.
 *
 * @param path the component, such as {@code attendees[3].name}; {@code $} for the document as a whole
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Place(String path, int line, int column) {

    JsonProblem problem(Message message) {
        return new JsonProblem(path, line, column, message);
    }
}
