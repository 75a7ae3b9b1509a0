package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * 公開・非公開の別: whether the public could attend, and why not (row 公開・非公開の別).
 *
 * @param level 公開の区分（公開、一部非公開、非公開）: open, partly closed or closed; required
 * @param reason 非公開の理由: why it was closed, as printed
 * @param legalGround 根拠規定: the clause it was closed under, as printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Openness(
        @FormName(japanese = "公開・非公開の別", english = "The openness of the meeting") @NotNull @Nullable OpennessLevel level,

        @InPublicCopy(PublicUse.REPLACED) @Nullable String reason,

        @JsonProperty("legalGround") @InPublicCopy(PublicUse.REPLACED) @Nullable String legalGround) {

    /**
     * 公開: everyone could attend.
     *
     * @return an open meeting
     */
    public static Openness open() {
        return new Openness(OpennessLevel.OPEN, null, null);
    }

    /**
     * 一部非公開: some agenda items were closed.
     *
     * @param reason 非公開の理由: as printed
     * @param legalGround 根拠規定: as printed
     * @return a partly closed meeting
     */
    public static Openness partlyClosed(String reason, String legalGround) {
        return new Openness(OpennessLevel.PARTLY_CLOSED, reason, legalGround);
    }

    /**
     * 非公開: nobody but the members could attend.
     *
     * @param reason 非公開の理由: as printed
     * @param legalGround 根拠規定: as printed
     * @return a closed meeting
     */
    public static Openness closed(String reason, String legalGround) {
        return new Openness(OpennessLevel.CLOSED, reason, legalGround);
    }
}
