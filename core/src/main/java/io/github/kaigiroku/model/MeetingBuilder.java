package io.github.kaigiroku.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議の組み立て: builds a {@link Meeting} so that Java code reads like the form. For use by one thread; the value it builds is
 * immutable.
 */
public final class MeetingBuilder {

    private String name = "";
    private List<Session> sessions = List.of();
    private @Nullable Period period;
    private @Nullable String venue;
    private @Nullable Conduct conduct;
    private @Nullable Openness openness;
    private @Nullable Integer observers;
    private @Nullable Quorum quorum;
    private @Nullable Recording recording;
    private List<String> signers = List.of();
    private @Nullable String nextMeeting;

    MeetingBuilder() {}

    /**
     * Sets name.
     *
     * @param name 会議の名称: as printed; required (row 会議の名称)
     * @return this builder
     */
    public MeetingBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets sessions.
     *
     * @param sessions 開催日時: the sittings in order (row 開催日時)
     * @return this builder
     */
    public MeetingBuilder sessions(List<Session> sessions) {
        this.sessions = sessions;
        return this;
    }

    /**
     * Sets sessions.
     *
     * @param sessions 開催日時: the sittings in order (row 開催日時)
     * @return this builder
     */
    public MeetingBuilder sessions(Session... sessions) {
        return sessions(List.of(sessions));
    }

    /**
     * Sets period.
     *
     * @param period 書面開催の期間: only when {@code conduct} is written (row 開催日時)
     * @return this builder
     */
    public MeetingBuilder period(@Nullable Period period) {
        this.period = period;
        return this;
    }

    /**
     * Sets venue.
     *
     * @param venue 開催場所: as printed (row 開催場所)
     * @return this builder
     */
    public MeetingBuilder venue(@Nullable String venue) {
        this.venue = venue;
        return this;
    }

    /**
     * Sets conduct.
     *
     * @param conduct 開催方法: how it was held
     * @return this builder
     */
    public MeetingBuilder conduct(@Nullable Conduct conduct) {
        this.conduct = conduct;
        return this;
    }

    /**
     * Sets openness.
     *
     * @param openness 公開・非公開の別 (row 公開・非公開の別)
     * @return this builder
     */
    public MeetingBuilder openness(@Nullable Openness openness) {
        this.openness = openness;
        return this;
    }

    /**
     * Sets observers.
     *
     * @param observers 傍聴者数: how many people listened (row 傍聴者数)
     * @return this builder
     */
    public MeetingBuilder observers(@Nullable Integer observers) {
        this.observers = observers;
        return this;
    }

    /**
     * Sets quorum.
     *
     * @param quorum 定足数: the members needed and the members in all
     * @return this builder
     */
    public MeetingBuilder quorum(@Nullable Quorum quorum) {
        this.quorum = quorum;
        return this;
    }

    /**
     * Sets recording.
     *
     * @param recording 記録の方法: a summary or word by word
     * @return this builder
     */
    public MeetingBuilder recording(@Nullable Recording recording) {
        this.recording = recording;
        return this;
    }

    /**
     * Sets signers.
     *
     * @param signers 会議録署名人: the names of those who sign the record
     * @return this builder
     */
    public MeetingBuilder signers(List<String> signers) {
        this.signers = signers;
        return this;
    }

    /**
     * Sets signers.
     *
     * @param signers 会議録署名人: the names of those who sign the record
     * @return this builder
     */
    public MeetingBuilder signers(String... signers) {
        return signers(List.of(signers));
    }

    /**
     * Sets nextMeeting.
     *
     * @param nextMeeting 次回の会議: when the next meeting is, as printed
     * @return this builder
     */
    public MeetingBuilder nextMeeting(@Nullable String nextMeeting) {
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
                name, sessions, period, venue, conduct, openness, observers, quorum, recording, signers, nextMeeting);
    }
}
