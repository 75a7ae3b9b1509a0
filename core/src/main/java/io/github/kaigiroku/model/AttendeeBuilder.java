package io.github.kaigiroku.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 出席者・欠席者の組み立て: builds a {@link Attendee} so that Java code reads like the form. For use by one thread; the value it builds is
 * immutable.
 */
public final class AttendeeBuilder {

    private @Nullable String id;
    private String name = "";
    private @Nullable String role;
    private @Nullable String affiliation;
    private @Nullable Attendance attendance;
    private @Nullable AttendanceMode mode;
    private @Nullable LocalTime arrived;
    private @Nullable LocalTime left;
    private @Nullable String proxyFor;
    private @Nullable String reason;
    private @Nullable String note;

    AttendeeBuilder() {}

    /**
     * Sets id.
     *
     * @param id 識別子: tells two people of one name apart; unique in the record
     * @return this builder
     */
    public AttendeeBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets name.
     *
     * @param name 氏名: as printed; required
     * @return this builder
     */
    public AttendeeBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets role.
     *
     * @param role 役職: the part in this meeting, such as 委員長
     * @return this builder
     */
    public AttendeeBuilder role(@Nullable String role) {
        this.role = role;
        return this;
    }

    /**
     * Sets affiliation.
     *
     * @param affiliation 所属: the body the person comes from
     * @return this builder
     */
    public AttendeeBuilder affiliation(@Nullable String affiliation) {
        this.affiliation = affiliation;
        return this;
    }

    /**
     * Sets attendance.
     *
     * @param attendance 出欠: present or absent; required
     * @return this builder
     */
    public AttendeeBuilder attendance(@Nullable Attendance attendance) {
        this.attendance = attendance;
        return this;
    }

    /**
     * Sets mode.
     *
     * @param mode 出席の方法: in the room or by network
     * @return this builder
     */
    public AttendeeBuilder mode(@Nullable AttendanceMode mode) {
        this.mode = mode;
        return this;
    }

    /**
     * Sets arrived.
     *
     * @param arrived 途中出席の時刻: when the person came, if late
     * @return this builder
     */
    public AttendeeBuilder arrived(@Nullable LocalTime arrived) {
        this.arrived = arrived;
        return this;
    }

    /**
     * Sets left.
     *
     * @param left 途中退席の時刻: when the person went, if early
     * @return this builder
     */
    public AttendeeBuilder left(@Nullable LocalTime left) {
        this.left = left;
        return this;
    }

    /**
     * Sets proxyFor.
     *
     * @param proxyFor 代理: the name of the member this person stands in for
     * @return this builder
     */
    public AttendeeBuilder proxyFor(@Nullable String proxyFor) {
        this.proxyFor = proxyFor;
        return this;
    }

    /**
     * Sets reason.
     *
     * @param reason 欠席の理由: why the person is absent
     * @return this builder
     */
    public AttendeeBuilder reason(@Nullable String reason) {
        this.reason = reason;
        return this;
    }

    /**
     * Sets note.
     *
     * @param note 備考: anything else the form prints beside the name
     * @return this builder
     */
    public AttendeeBuilder note(@Nullable String note) {
        this.note = note;
        return this;
    }

    /**
     * The value as set so far.
     *
     * @return a new value
     */
    public Attendee build() {
        return new Attendee(id, name, role, affiliation, attendance, mode, arrived, left, proxyFor, reason, note);
    }
}
