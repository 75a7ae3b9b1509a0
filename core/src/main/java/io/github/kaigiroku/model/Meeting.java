package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議: what was held, when and where, and under which rules (upper rows of 様式第１号).
 *
 * @param name 会議の名称（印刷のとおり）: the name, as printed; required (row 会議の名称)
 * @param sessions 開催日時（回ごと）: the sittings in order (row 開催日時)
 * @param period 書面開催の期間（conduct が written のときだけ）: the days of a meeting by letter, only when {@code conduct} is written (row 開催日時)
 * @param venue 開催場所（印刷のとおり）: where it was held, as printed (row 開催場所)
 * @param conduct 開催方法（対面、オンライン、ハイブリッド、書面）: how it was held
 * @param openness 公開・非公開の別: whether the public could attend (row 公開・非公開の別)
 * @param observers 傍聴者数: how many people listened (row 傍聴者数)
 * @param quorum 定足数と委員総数: the members needed and the members in all
 * @param recording 記録の方法（要点筆記か全文筆記）: a summary or word by word
 * @param signers 会議録署名人の氏名: the names of those who sign the record
 * @param nextMeeting 次回の会議（印刷のとおり）: when the next meeting is, as printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meeting(
        @FormName(japanese = "会議の名称", english = "The name of the meeting") @InPublicCopy(PublicUse.REPLACED) @NotBlank String name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Session> sessions,
        @Valid @Nullable Period period,
        @InPublicCopy(PublicUse.REPLACED) @Nullable String venue,
        @Nullable Conduct conduct,
        @Valid @Nullable Openness openness,

        @FormName(japanese = "傍聴者数", english = "The number of observers") @PositiveOrZero @Nullable Integer observers,

        @Valid @Nullable Quorum quorum,
        @Nullable Recording recording,

        @FormName(japanese = "会議録署名人の氏名", english = "The name of the signer")
        @InPublicCopy(PublicUse.NAME)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@NotBlank String> signers,

        @JsonProperty("nextMeeting") @InPublicCopy(PublicUse.REPLACED) @Nullable String nextMeeting) {

    /** A meeting of which nothing is known yet. */
    static final Meeting UNKNOWN = builder().build();

    /** Fills in defaults for missing components, and copies lists. */
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
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public Builder toBuilder() {
        return new Builder()
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

    /**
     * 会議の組み立て: {@link Meeting#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private String name = "";
        private List<Session> sessions = new ArrayList<>();
        private @Nullable Period period;
        private @Nullable String venue;
        private @Nullable Conduct conduct;
        private @Nullable Openness openness;
        private @Nullable Integer observers;
        private @Nullable Quorum quorum;
        private @Nullable Recording recording;
        private List<String> signers = new ArrayList<>();
        private @Nullable String nextMeeting;

        private Builder() {}

        /** 会議の名称: {@link Meeting#name()}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** 開催日時: {@link Meeting#sessions()}. */
        public Builder sessions(List<Session> sessions) {
            this.sessions = new ArrayList<>(sessions);
            return this;
        }

        /** 開催日時: {@link Meeting#sessions()}. */
        public Builder sessions(Session... sessions) {
            return sessions(List.of(sessions));
        }

        /** Adds one to the {@link #sessions(List)} there are. */
        public Builder addSession(Session session) {
            sessions.add(session);
            return this;
        }

        /** 書面開催の期間: {@link Meeting#period()}. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** 開催場所: {@link Meeting#venue()}. */
        public Builder venue(@Nullable String venue) {
            this.venue = venue;
            return this;
        }

        /** 開催方法: {@link Meeting#conduct()}. */
        public Builder conduct(@Nullable Conduct conduct) {
            this.conduct = conduct;
            return this;
        }

        /** 公開・非公開の別: {@link Meeting#openness()}. */
        public Builder openness(@Nullable Openness openness) {
            this.openness = openness;
            return this;
        }

        /** 傍聴者数: {@link Meeting#observers()}. */
        public Builder observers(@Nullable Integer observers) {
            this.observers = observers;
            return this;
        }

        /** 定足数と委員総数: {@link Meeting#quorum()}. */
        public Builder quorum(@Nullable Quorum quorum) {
            this.quorum = quorum;
            return this;
        }

        /** 記録の方法: {@link Meeting#recording()}. */
        public Builder recording(@Nullable Recording recording) {
            this.recording = recording;
            return this;
        }

        /** 会議録署名人の氏名: {@link Meeting#signers()}. */
        public Builder signers(List<String> signers) {
            this.signers = new ArrayList<>(signers);
            return this;
        }

        /** 会議録署名人の氏名: {@link Meeting#signers()}. */
        public Builder signers(String... signers) {
            return signers(List.of(signers));
        }

        /** Adds one to the {@link #signers(List)} there are. */
        public Builder addSigner(String signer) {
            signers.add(signer);
            return this;
        }

        /** 次回の会議: {@link Meeting#nextMeeting()}. */
        public Builder nextMeeting(@Nullable String nextMeeting) {
            this.nextMeeting = nextMeeting;
            return this;
        }

        /**
         * The value as set so far.
         *
         * @return a new value
         */
        public Meeting build() {
            return new Meeting(
                    name,
                    sessions,
                    period,
                    venue,
                    conduct,
                    openness,
                    observers,
                    quorum,
                    recording,
                    signers,
                    nextMeeting);
        }
    }
}
