package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 書面開催の期間: the days over which a meeting by letter was held (row 開催日時).
 *
 * @param from 開始日: the first day; required
 * @param to 終了日（開始日以後）: the last day, not before the first; required
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(
        @FormName(japanese = "書面開催の開始日", english = "The first day of the meeting by letter")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @Nullable LocalDate from,

        @FormName(japanese = "書面開催の終了日", english = "The last day of the meeting by letter")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @Nullable LocalDate to) {}
