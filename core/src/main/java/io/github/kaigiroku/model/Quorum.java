package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * 定足数: how many members there are and how many must be there.
 *
 * @param required 定足数: the members who must be present
 * @param members 委員総数: the members in all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quorum(
        @PositiveOrZero @Nullable Integer required,
        @PositiveOrZero @Nullable Integer members) {}
