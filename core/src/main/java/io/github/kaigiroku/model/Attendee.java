package io.github.kaigiroku.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 出席者・欠席者: a person who attended or should have (rows 出席者の氏名 and 欠席者の氏名).
 *
 * @param id 識別子: tells two people of one name apart; unique in the record
 * @param name 氏名: as printed; required
 * @param role 役職: the part in this meeting, such as 委員長
 * @param affiliation 所属: the body the person comes from
 * @param attendance 出欠: present or absent; required
 * @param mode 出席の方法: in the room or by network
 * @param arrived 途中出席の時刻: when the person came, if late
 * @param left 途中退席の時刻: when the person went, if early
 * @param proxyFor 代理: the name of the member this person stands in for
 * @param reason 欠席の理由: why the person is absent
 * @param note 備考: anything else the form prints beside the name
 */
public record Attendee(
        @Nullable String id,
        @NotBlank String name,
        @Nullable String role,
        @Nullable String affiliation,
        @NotNull @Nullable Attendance attendance,
        @Nullable AttendanceMode mode,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        @Nullable String proxyFor,
        @Nullable String reason,
        @Nullable String note) {

    /** Puts defaults in the place of what is missing, and copies lists. */
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
    public static AttendeeBuilder builder() {
        return new AttendeeBuilder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public AttendeeBuilder toBuilder() {
        return new AttendeeBuilder()
                .id(id)
                .name(name)
                .role(role)
                .affiliation(affiliation)
                .attendance(attendance)
                .mode(mode)
                .arrived(arrived)
                .left(left)
                .proxyFor(proxyFor)
                .reason(reason)
                .note(note);
    }
}
