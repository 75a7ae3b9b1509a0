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
        @FormName(japanese = "定足数", english = "The quorum") @PositiveOrZero @Nullable Integer required,

        @FormName(japanese = "委員総数", english = "The number of members") @PositiveOrZero @Nullable Integer members) {}
