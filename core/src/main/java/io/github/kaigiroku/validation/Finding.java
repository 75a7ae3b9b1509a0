package io.github.kaigiroku.validation;

import io.github.kaigiroku.problem.Message;
import java.io.Serializable;

/**
 * 指摘: one thing that is wrong or suspicious in a record. Immutable and thread-safe.
 *
 * @param code a stable word for the rule, such as {@code session-end-not-after-start}
 * @param severity whether it stops the record from being rendered
 * @param path the component, such as {@code attendees[3].name}
 * @param message what is wrong and what to do
 */
public record Finding(String code, Severity severity, String path, Message message) implements Serializable {

    /** Severity, place, rule and both texts in one line, as a log or a terminal shows it. */
    @Override
    public String toString() {
        return severity.code() + " " + path + " [" + code + "]: " + message;
    }
}
