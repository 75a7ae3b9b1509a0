package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;

/**
 * 議員・委員ごとの賛否: how one member voted.
 *
 * @param name 氏名: as printed; required
 * @param vote 賛否: as printed, such as 賛成, 反対, 棄権, 退席 or ○; required
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberVote(
        @InPublicCopy(PublicUse.NAME) @NotBlank String name,
        @InPublicCopy(PublicUse.REPLACED) @NotBlank String vote) {

    /** Puts defaults in the place of what is missing. */
    public MemberVote {
        name = Missing.orEmpty(name);
        vote = Missing.orEmpty(vote);
    }
}
