package io.github.kaigiroku.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議: what was held, when and where, and under which rules (upper rows of 様式第１号).
 *
 * @param name 会議の名称: as printed; required (row 会議の名称)
 * @param sessions 開催日時: the sittings in order (row 開催日時)
 * @param period 書面開催の期間: only when {@code conduct} is written (row 開催日時)
 * @param venue 開催場所: as printed (row 開催場所)
 * @param conduct 開催方法: how it was held
 * @param openness 公開・非公開の別 (row 公開・非公開の別)
 * @param observers 傍聴者数: how many people listened (row 傍聴者数)
 * @param quorum 定足数: the members needed and the members in all
 * @param recording 記録の方法: a summary or word by word
 * @param signers 会議録署名人: the names of those who sign the record
 * @param nextMeeting 次回の会議: when the next meeting is, as printed
 */
public record Meeting(
        @NotBlank String name,
        List<@Valid Session> sessions,
        @Valid @Nullable Period period,
        @Nullable String venue,
        @Nullable Conduct conduct,
        @Valid @Nullable Openness openness,
        @PositiveOrZero @Nullable Integer observers,
        @Valid @Nullable Quorum quorum,
        @Nullable Recording recording,
        List<@NotBlank String> signers,
        @Nullable String nextMeeting) {

    /** A meeting of which nothing is known yet. */
    static final Meeting UNKNOWN = builder().build();

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Meeting {
        name = Missing.orEmpty(name);
        sessions = Missing.orEmpty(sessions);
        signers = Missing.orEmpty(signers);
    }

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder()
                .name(name)
                .sessions(sessions)
                .period(period)
                .venue(venue)
                .conduct(conduct)
                .openness(openness)
                .observers(observers)
                .quorum(quorum)
                .recording(recording)
                .signers(signers)
                .nextMeeting(nextMeeting);
    }
}
