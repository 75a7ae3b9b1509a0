package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 会議の開催日時: one sitting of a meeting; a meeting has one or more (row 開催日時).
 *
 * <p>A sitting that runs over midnight is written as two sessions, or ends at {@code 00:00}, which stands for the end of its day.
 *
 * @param date 開催日: the day of the sitting; required
 * @param start 開会時刻: when it began, in whole minutes
 * @param end 閉会時刻: when it ended, in whole minutes; {@code 00:00} is the end of the day
 */
public record Session(
        @NotNull @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {}
