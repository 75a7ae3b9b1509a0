package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;

/**
 * 議員・委員ごとの賛否: how one member voted.
 *
 * @param name 氏名（印刷のとおり）: the name, as printed; required
 * @param vote 賛否（印刷のとおり）: the vote, as printed, such as 賛成, 反対, 棄権, 退席 or ○; required
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberVote(
        @FormName(japanese = "表決した人の氏名", english = "The name of the member who voted")
        @InPublicCopy(PublicUse.NAME)
        @NotBlank String name,

        @FormName(japanese = "賛否", english = "The vote of the member") @InPublicCopy(PublicUse.REPLACED) @NotBlank String vote) {

    /** Fills in defaults for missing components. */
    public MemberVote {
        name = Missing.orEmpty(name);
        vote = Missing.orEmpty(vote);
    }
}
