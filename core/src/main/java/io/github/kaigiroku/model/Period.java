package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 書面開催の期間: the days over which a meeting by letter was held (row 開催日時).
 *
 * @param from 開始日: the first day; required
 * @param to 終了日: the last day; required
 */
public record Period(
        @NotNull @Nullable LocalDate from,
        @NotNull @Nullable LocalDate to) {}
