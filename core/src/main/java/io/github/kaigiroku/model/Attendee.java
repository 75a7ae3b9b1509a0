package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 出席者・欠席者（同じ氏名の二人は id で区別する）: a person who attended or should have; two of one name differ in id (rows 出席者の氏名 and
 * 欠席者の氏名).
 *
 * @param id 識別子（会議録の中で一つ）: distinguishes two people of one name; unique in the record
 * @param name 氏名（印刷のとおり）: the name, as printed; required
 * @param role 役職: the part in this meeting, such as 委員長
 * @param affiliation 所属: the body the person comes from
 * @param seat 議席番号・席（印刷のとおり）: the seat, as printed, such as １２番
 * @param attendance 出欠: present or absent; required
 * @param mode 出席の方法: in the room or by network
 * @param arrived 途中出席の時刻: when the person came, if late
 * @param left 途中退席の時刻: when the person went, if early
 * @param proxyFor 代理される委員の氏名: the name of the member this person stands in for
 * @param reason 欠席の理由: why the person is absent
 * @param note 備考: anything else the form prints beside the name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attendee(
        @InPublicCopy(PublicUse.DROPPED) @Nullable String id,

        @FormName(japanese = "出席者・欠席者の氏名", english = "The name of the attendee") @InPublicCopy(PublicUse.NAME) @NotBlank String name,

        @InPublicCopy(PublicUse.DROPPED) @Nullable String role,
        @InPublicCopy(PublicUse.REPLACED) @Nullable String affiliation,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String seat,

        @FormName(japanese = "出欠", english = "The attendance of the attendee") @NotNull @Nullable Attendance attendance,

        @Nullable AttendanceMode mode,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime arrived,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime left,

        @JsonProperty("proxyFor") @InPublicCopy(PublicUse.NAME) @Nullable String proxyFor,

        @InPublicCopy(PublicUse.DROPPED) @Nullable String reason,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String note) {

    /** Replaces a missing text with an empty one. */
    public Attendee {
        name = Missing.orEmpty(name);
    }

    /**
     * 出席者: a person who was there.
     *
     * @param name the name as printed
     * @return an attendee of that name, present
     */
    public static Attendee present(String name) {
        return builder().name(name).attendance(Attendance.PRESENT).build();
    }

    /**
     * 出席者: a person who was there, with a role.
     *
     * @param name 氏名: as printed
     * @param role 役職: the part in this meeting, such as 委員長
     * @return an attendee, present
     */
    public static Attendee present(String name, String role) {
        return present(name).toBuilder().role(role).build();
    }

    /**
     * 欠席者: a person who was not there.
     *
     * @param name the name as printed
     * @return an attendee of that name, absent
     */
    public static Attendee absent(String name) {
        return builder().name(name).attendance(Attendance.ABSENT).build();
    }

    /**
     * 欠席者: a person who was not there, with a role.
     *
     * @param name 氏名: as printed
     * @param role 役職: the part in this meeting, such as 委員
     * @return an attendee, absent
     */
    public static Attendee absent(String name, String role) {
        return absent(name).toBuilder().role(role).build();
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
                .id(id)
                .name(name)
                .role(role)
                .affiliation(affiliation)
                .seat(seat)
                .attendance(attendance)
                .mode(mode)
                .arrived(arrived)
                .left(left)
                .proxyFor(proxyFor)
                .reason(reason)
                .note(note);
    }

    /**
     * 出席者・欠席者の組み立て: {@link Attendee#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private @Nullable String id;
        private String name = "";
        private @Nullable String role;
        private @Nullable String affiliation;
        private @Nullable String seat;
        private @Nullable Attendance attendance;
        private @Nullable AttendanceMode mode;
        private @Nullable LocalTime arrived;
        private @Nullable LocalTime left;
        private @Nullable String proxyFor;
        private @Nullable String reason;
        private @Nullable String note;

        private Builder() {}

        /** 識別子: {@link Attendee#id()}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** 氏名: {@link Attendee#name()}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** 役職: {@link Attendee#role()}. */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /** 所属: {@link Attendee#affiliation()}. */
        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /** 議席番号・席: {@link Attendee#seat()}. */
        public Builder seat(@Nullable String seat) {
            this.seat = seat;
            return this;
        }

        /** 出欠: {@link Attendee#attendance()}. */
        public Builder attendance(@Nullable Attendance attendance) {
            this.attendance = attendance;
            return this;
        }

        /** 出席の方法: {@link Attendee#mode()}. */
        public Builder mode(@Nullable AttendanceMode mode) {
            this.mode = mode;
            return this;
        }

        /** 途中出席の時刻: {@link Attendee#arrived()}. */
        public Builder arrived(@Nullable LocalTime arrived) {
            this.arrived = arrived;
            return this;
        }

        /** 途中退席の時刻: {@link Attendee#left()}. */
        public Builder left(@Nullable LocalTime left) {
            this.left = left;
            return this;
        }

        /** 代理される委員の氏名: {@link Attendee#proxyFor()}. */
        public Builder proxyFor(@Nullable String proxyFor) {
            this.proxyFor = proxyFor;
            return this;
        }

        /** 欠席の理由: {@link Attendee#reason()}. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** 備考: {@link Attendee#note()}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * The value as set so far.
         *
         * @return a new value
         */
        public Attendee build() {
            return new Attendee(
                    id, name, role, affiliation, seat, attendance, mode, arrived, left, proxyFor, reason, note);
        }
    }
}
