package io.github.kaigiroku.draft;

import io.github.kaigiroku.problem.Message;
import java.io.Serializable;

/**
 * 文字起こしの誤り: one thing that is wrong or odd in a transcript, and where. Immutable and thread-safe.
 *
 * @param line the line, counted from 1
 * @param message what is wrong and what to do
 */
public record TranscriptProblem(int line, Message message) implements Serializable {

    /** Place and both texts in one line, as a log or a terminal shows it. */
    @Override
    public String toString() {
        return line + ": " + message;
    }
}
