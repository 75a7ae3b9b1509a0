package io.github.kaigiroku.problem;

import java.io.Serializable;

/**
 * JSON の誤り: one thing that is wrong in a JSON text, and where. Immutable and thread-safe.
 *
 * @param path the component, such as {@code attendees[3].name}; {@code $} for the document as a whole
 * @param line the line of the text, counted from 1
 * @param column the column of the text in characters, counted from 1
 * @param message what is wrong, what was expected and what to do
 */
public record JsonProblem(String path, int line, int column, Message message) implements Serializable {

    /** Place and both texts in one line, as a log or a terminal shows it. */
    @Override
    public String toString() {
        return path + " (" + line + ":" + column + "): " + message;
    }
}
