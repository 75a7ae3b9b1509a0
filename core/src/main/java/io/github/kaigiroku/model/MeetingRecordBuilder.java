package io.github.kaigiroku.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の組み立て: builds a {@link MeetingRecord} so that Java code reads like the form. For use by one thread; the value it builds is
 * immutable.
 */
public final class MeetingRecordBuilder {

    private String formatVersion = MeetingRecord.FORMAT_VERSION;
    private Meeting meeting = Meeting.builder().build();
    private List<Attendee> attendees = List.of();
    private List<Explainer> explainers = List.of();
    private List<AgendaItem> agenda = List.of();
    private List<Material> materials = List.of();
    private @Nullable Secretariat secretariat;
    private List<ProceedingsEntry> proceedings = List.of();
    private @Nullable ClosedParts closedParts;

    MeetingRecordBuilder() {}

    /**
     * Sets formatVersion.
     *
     * @param formatVersion 形式の版: the version of the JSON contract, {@value MeetingRecord#FORMAT_VERSION}
     * @return this builder
     */
    public MeetingRecordBuilder formatVersion(String formatVersion) {
        this.formatVersion = formatVersion;
        return this;
    }

    /**
     * Sets meeting.
     *
     * @param meeting 会議: what was held, when and where
     * @return this builder
     */
    public MeetingRecordBuilder meeting(Meeting meeting) {
        this.meeting = meeting;
        return this;
    }

    /**
     * Sets attendees.
     *
     * @param attendees 出席者・欠席者: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder attendees(List<Attendee> attendees) {
        this.attendees = attendees;
        return this;
    }

    /**
     * Sets attendees.
     *
     * @param attendees 出席者・欠席者: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder attendees(Attendee... attendees) {
        return attendees(List.of(attendees));
    }

    /**
     * Sets explainers.
     *
     * @param explainers 説明者: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder explainers(List<Explainer> explainers) {
        this.explainers = explainers;
        return this;
    }

    /**
     * Sets explainers.
     *
     * @param explainers 説明者: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder explainers(Explainer... explainers) {
        return explainers(List.of(explainers));
    }

    /**
     * Sets agenda.
     *
     * @param agenda 議題: in the order of the agenda
     * @return this builder
     */
    public MeetingRecordBuilder agenda(List<AgendaItem> agenda) {
        this.agenda = agenda;
        return this;
    }

    /**
     * Sets agenda.
     *
     * @param agenda 議題: in the order of the agenda
     * @return this builder
     */
    public MeetingRecordBuilder agenda(AgendaItem... agenda) {
        return agenda(List.of(agenda));
    }

    /**
     * Sets materials.
     *
     * @param materials 会議資料: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder materials(List<Material> materials) {
        this.materials = materials;
        return this;
    }

    /**
     * Sets materials.
     *
     * @param materials 会議資料: in the order they are printed
     * @return this builder
     */
    public MeetingRecordBuilder materials(Material... materials) {
        return materials(List.of(materials));
    }

    /**
     * Sets secretariat.
     *
     * @param secretariat 担当部課
     * @return this builder
     */
    public MeetingRecordBuilder secretariat(@Nullable Secretariat secretariat) {
        this.secretariat = secretariat;
        return this;
    }

    /**
     * Sets proceedings.
     *
     * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
     * @return this builder
     */
    public MeetingRecordBuilder proceedings(List<ProceedingsEntry> proceedings) {
        this.proceedings = proceedings;
        return this;
    }

    /**
     * Sets proceedings.
     *
     * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
     * @return this builder
     */
    public MeetingRecordBuilder proceedings(ProceedingsEntry... proceedings) {
        return proceedings(List.of(proceedings));
    }

    /**
     * Sets closedParts.
     *
     * @param closedParts 非公開の印の確かさ: whether the marks of closed parts can be relied on
     * @return this builder
     */
    public MeetingRecordBuilder closedParts(@Nullable ClosedParts closedParts) {
        this.closedParts = closedParts;
        return this;
    }

    /**
     * The value as set so far.
     *
     * @return a new value
     */
    public MeetingRecord build() {
        return new MeetingRecord(
                formatVersion,
                meeting,
                attendees,
                explainers,
                agenda,
                materials,
                secretariat,
                proceedings,
                closedParts);
    }
}
