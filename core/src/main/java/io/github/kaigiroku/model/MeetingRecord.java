package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議録: the whole record of one meeting, from which both forms are made.
 *
 * @param formatVersion 形式の版: the version of the JSON contract, {@value #FORMAT_VERSION}
 * @param meeting 会議: what was held, when and where
 * @param attendees 出席者・欠席者: in the order they are printed
 * @param explainers 説明者: in the order they are printed
 * @param agenda 議題: in the order of the agenda
 * @param materials 会議資料: in the order they are printed
 * @param secretariat 担当部課
 * @param details その他の欄: free rows of a form, such as 会議の結果, 作成者 or 備考, in the order they are printed
 * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
 * @param closedParts 非公開の印の確かさ: whether the marks of closed parts can be relied on; null for a record that was
 *     written with its marks
 */
@ValidRecord
@ValidRecord(reported = ValidRecord.Reported.ERRORS_OF_ADOPTED, groups = ValidRecord.Adopted.class)
@ValidRecord(reported = ValidRecord.Reported.WARNINGS, groups = ValidRecord.Warnings.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingRecord(
        @InPublicCopy(PublicUse.KEPT) String formatVersion,
        Meeting meeting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attendee> attendees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Explainer> explainers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AgendaItem> agenda,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Material> materials,
        @Nullable Secretariat secretariat,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Detail> details,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProceedingsEntry> proceedings,
        @Nullable ClosedParts closedParts) {

    /** 形式の版: the version of the JSON contract that this library writes. */
    public static final String FORMAT_VERSION = "1.1";

    /** 以前の版: what 1.0 could say, 1.1 says in the same words, so that it is read as this version. */
    public static final String OLDER_VERSION = "1.0";

    /** Fills in defaults for missing components, and copies lists; {@value #OLDER_VERSION} becomes the version written. */
    public MeetingRecord {
        boolean older = formatVersion == null || formatVersion.isEmpty() || formatVersion.equals(OLDER_VERSION);
        formatVersion = older ? FORMAT_VERSION : formatVersion;
        meeting = meeting == null ? Meeting.UNKNOWN : meeting;
        attendees = Missing.orEmpty(attendees);
        explainers = Missing.orEmpty(explainers);
        agenda = Missing.orEmpty(agenda);
        materials = Missing.orEmpty(materials);
        details = Missing.orEmpty(details);
        proceedings = Missing.orEmpty(proceedings);
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
                .formatVersion(formatVersion)
                .meeting(meeting)
                .attendees(attendees)
                .explainers(explainers)
                .agenda(agenda)
                .materials(materials)
                .secretariat(secretariat)
                .details(details)
                .proceedings(proceedings)
                .closedParts(closedParts);
    }

    /**
     * 会議録の組み立て: {@link MeetingRecord#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private String formatVersion = FORMAT_VERSION;
        private Meeting meeting = Meeting.UNKNOWN;
        private List<Attendee> attendees = new ArrayList<>();
        private List<Explainer> explainers = new ArrayList<>();
        private List<AgendaItem> agenda = new ArrayList<>();
        private List<Material> materials = new ArrayList<>();
        private @Nullable Secretariat secretariat;
        private List<Detail> details = new ArrayList<>();
        private List<ProceedingsEntry> proceedings = new ArrayList<>();
        private @Nullable ClosedParts closedParts;

        private Builder() {}

        /**
         * Sets formatVersion.
         *
         * @param formatVersion 形式の版: the version of the JSON contract, {@value MeetingRecord#FORMAT_VERSION}
         * @return this builder
         */
        public Builder formatVersion(String formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /**
         * Sets meeting.
         *
         * @param meeting 会議: what was held, when and where
         * @return this builder
         */
        public Builder meeting(Meeting meeting) {
            this.meeting = meeting;
            return this;
        }

        /**
         * Sets attendees.
         *
         * @param attendees 出席者・欠席者: in the order they are printed
         * @return this builder
         */
        public Builder attendees(List<Attendee> attendees) {
            this.attendees = new ArrayList<>(attendees);
            return this;
        }

        /**
         * Sets attendees.
         *
         * @param attendees 出席者・欠席者: in the order they are printed
         * @return this builder
         */
        public Builder attendees(Attendee... attendees) {
            return attendees(List.of(attendees));
        }

        /**
         * Adds to attendees.
         *
         * @param attendee one more, after those there are
         * @return this builder
         */
        public Builder addAttendee(Attendee attendee) {
            attendees.add(attendee);
            return this;
        }

        /**
         * Sets explainers.
         *
         * @param explainers 説明者: in the order they are printed
         * @return this builder
         */
        public Builder explainers(List<Explainer> explainers) {
            this.explainers = new ArrayList<>(explainers);
            return this;
        }

        /**
         * Sets explainers.
         *
         * @param explainers 説明者: in the order they are printed
         * @return this builder
         */
        public Builder explainers(Explainer... explainers) {
            return explainers(List.of(explainers));
        }

        /**
         * Adds to explainers.
         *
         * @param explainer one more, after those there are
         * @return this builder
         */
        public Builder addExplainer(Explainer explainer) {
            explainers.add(explainer);
            return this;
        }

        /**
         * Sets agenda.
         *
         * @param agenda 議題: in the order of the agenda
         * @return this builder
         */
        public Builder agenda(List<AgendaItem> agenda) {
            this.agenda = new ArrayList<>(agenda);
            return this;
        }

        /**
         * Sets agenda.
         *
         * @param agenda 議題: in the order of the agenda
         * @return this builder
         */
        public Builder agenda(AgendaItem... agenda) {
            return agenda(List.of(agenda));
        }

        /**
         * Adds to agenda.
         *
         * @param item one more, after those there are
         * @return this builder
         */
        public Builder addAgendaItem(AgendaItem item) {
            agenda.add(item);
            return this;
        }

        /**
         * Sets materials.
         *
         * @param materials 会議資料: in the order they are printed
         * @return this builder
         */
        public Builder materials(List<Material> materials) {
            this.materials = new ArrayList<>(materials);
            return this;
        }

        /**
         * Sets materials.
         *
         * @param materials 会議資料: in the order they are printed
         * @return this builder
         */
        public Builder materials(Material... materials) {
            return materials(List.of(materials));
        }

        /**
         * Adds to materials.
         *
         * @param material one more, after those there are
         * @return this builder
         */
        public Builder addMaterial(Material material) {
            materials.add(material);
            return this;
        }

        /**
         * Sets secretariat.
         *
         * @param secretariat 担当部課
         * @return this builder
         */
        public Builder secretariat(@Nullable Secretariat secretariat) {
            this.secretariat = secretariat;
            return this;
        }

        /**
         * Sets details.
         *
         * @param details その他の欄: free rows of a form, such as 会議の結果, 作成者 or 備考, in the order they are printed
         * @return this builder
         */
        public Builder details(List<Detail> details) {
            this.details = new ArrayList<>(details);
            return this;
        }

        /**
         * Sets details.
         *
         * @param details その他の欄: free rows of a form, such as 会議の結果, 作成者 or 備考, in the order they are printed
         * @return this builder
         */
        public Builder details(Detail... details) {
            return details(List.of(details));
        }

        /**
         * Adds to details.
         *
         * @param detail one more, after those there are
         * @return this builder
         */
        public Builder addDetail(Detail detail) {
            details.add(detail);
            return this;
        }

        /**
         * Sets proceedings.
         *
         * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
         * @return this builder
         */
        public Builder proceedings(List<ProceedingsEntry> proceedings) {
            this.proceedings = new ArrayList<>(proceedings);
            return this;
        }

        /**
         * Sets proceedings.
         *
         * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
         * @return this builder
         */
        public Builder proceedings(ProceedingsEntry... proceedings) {
            return proceedings(List.of(proceedings));
        }

        /**
         * Adds to proceedings.
         *
         * @param entry one more, after those there are
         * @return this builder
         */
        public Builder addEntry(ProceedingsEntry entry) {
            proceedings.add(entry);
            return this;
        }

        /**
         * Sets closedParts.
         *
         * @param closedParts 非公開の印の確かさ: whether the marks of closed parts can be relied on; null for a record that was written with its marks
         * @return this builder
         */
        public Builder closedParts(@Nullable ClosedParts closedParts) {
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
                    details,
                    proceedings,
                    closedParts);
        }
    }
}
