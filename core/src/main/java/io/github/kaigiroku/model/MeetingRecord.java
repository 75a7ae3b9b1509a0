package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議録: the whole record of one meeting, from which both forms are made.
 *
 * @param formatVersion 形式の版: the version of the JSON contract
 * @param meeting 会議: what was held, when and where
 * @param attendees 出席者・欠席者: who attended or should have, in the order they are printed
 * @param explainers 説明者: officials who explained, in the order they are printed
 * @param agenda 議題: the items in the order of the agenda
 * @param materials 会議資料: the documents of the meeting, in the order they are printed
 * @param secretariat 担当部課: who keeps the record and answers for it
 * @param details その他の欄（会議の結果、作成者、備考など）: free rows of a form, in the order they are printed
 * @param proceedings 審議の内容（話した順）: what happened, in the order of discussion (様式第２号)
 * @param closedParts 非公開の印の確かさ（紙面だけから読み取った会議録は unknown で、公開用の写しは作れない。読んで印を付け直したら confirmed）: whether the marks of
 *     closed parts can be relied on; missing in a record that was written with its marks, unknown after reading from a page alone,
 *     which bars public copies, and confirmed once somebody has read the record and set the marks
 */
@ValidRecord
@ValidRecord(reported = ValidRecord.Reported.ERRORS_OF_ADOPTED, groups = ValidRecord.Adopted.class)
@ValidRecord(reported = ValidRecord.Reported.WARNINGS, groups = ValidRecord.Warnings.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingRecord(
        @JsonProperty("formatVersion") @InPublicCopy(PublicUse.KEPT)
        String formatVersion,

        Meeting meeting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attendee> attendees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Explainer> explainers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AgendaItem> agenda,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Material> materials,
        @Nullable Secretariat secretariat,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Detail> details,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProceedingsEntry> proceedings,
        @JsonProperty("closedParts") @Nullable ClosedParts closedParts) {

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

        /** 形式の版: {@link MeetingRecord#formatVersion()}. */
        public Builder formatVersion(String formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /** 会議: {@link MeetingRecord#meeting()}. */
        public Builder meeting(Meeting meeting) {
            this.meeting = meeting;
            return this;
        }

        /** 出席者・欠席者: {@link MeetingRecord#attendees()}. */
        public Builder attendees(List<Attendee> attendees) {
            this.attendees = new ArrayList<>(attendees);
            return this;
        }

        /** 出席者・欠席者: {@link MeetingRecord#attendees()}. */
        public Builder attendees(Attendee... attendees) {
            return attendees(List.of(attendees));
        }

        /** Adds one to the {@link #attendees(List)} there are. */
        public Builder addAttendee(Attendee attendee) {
            attendees.add(attendee);
            return this;
        }

        /** 説明者: {@link MeetingRecord#explainers()}. */
        public Builder explainers(List<Explainer> explainers) {
            this.explainers = new ArrayList<>(explainers);
            return this;
        }

        /** 説明者: {@link MeetingRecord#explainers()}. */
        public Builder explainers(Explainer... explainers) {
            return explainers(List.of(explainers));
        }

        /** Adds one to the {@link #explainers(List)} there are. */
        public Builder addExplainer(Explainer explainer) {
            explainers.add(explainer);
            return this;
        }

        /** 議題: {@link MeetingRecord#agenda()}. */
        public Builder agenda(List<AgendaItem> agenda) {
            this.agenda = new ArrayList<>(agenda);
            return this;
        }

        /** 議題: {@link MeetingRecord#agenda()}. */
        public Builder agenda(AgendaItem... agenda) {
            return agenda(List.of(agenda));
        }

        /** Adds one to the {@link #agenda(List)} there are. */
        public Builder addAgendaItem(AgendaItem item) {
            agenda.add(item);
            return this;
        }

        /** 会議資料: {@link MeetingRecord#materials()}. */
        public Builder materials(List<Material> materials) {
            this.materials = new ArrayList<>(materials);
            return this;
        }

        /** 会議資料: {@link MeetingRecord#materials()}. */
        public Builder materials(Material... materials) {
            return materials(List.of(materials));
        }

        /** Adds one to the {@link #materials(List)} there are. */
        public Builder addMaterial(Material material) {
            materials.add(material);
            return this;
        }

        /** 担当部課: {@link MeetingRecord#secretariat()}. */
        public Builder secretariat(@Nullable Secretariat secretariat) {
            this.secretariat = secretariat;
            return this;
        }

        /** その他の欄: {@link MeetingRecord#details()}. */
        public Builder details(List<Detail> details) {
            this.details = new ArrayList<>(details);
            return this;
        }

        /** その他の欄: {@link MeetingRecord#details()}. */
        public Builder details(Detail... details) {
            return details(List.of(details));
        }

        /** Adds one to the {@link #details(List)} there are. */
        public Builder addDetail(Detail detail) {
            details.add(detail);
            return this;
        }

        /** 審議の内容: {@link MeetingRecord#proceedings()}. */
        public Builder proceedings(List<ProceedingsEntry> proceedings) {
            this.proceedings = new ArrayList<>(proceedings);
            return this;
        }

        /** 審議の内容: {@link MeetingRecord#proceedings()}. */
        public Builder proceedings(ProceedingsEntry... proceedings) {
            return proceedings(List.of(proceedings));
        }

        /** Adds one to the {@link #proceedings(List)} there are. */
        public Builder addEntry(ProceedingsEntry entry) {
            proceedings.add(entry);
            return this;
        }

        /** 非公開の印の確かさ: {@link MeetingRecord#closedParts()}. */
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
