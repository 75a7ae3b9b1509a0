package io.github.kaigiroku.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 休憩: a break.
 *
 * @param from 休憩の開始: when it began, in whole minutes
 * @param to 再開: when the meeting went on, in whole minutes
 * @param text 文言: what is printed instead of 休憩
 * @param closed 非公開: whether this entry belongs to a closed part
 */
public record Recess(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String text,
        boolean closed) implements ProceedingsEntry {

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.recess(this);
    }
}
