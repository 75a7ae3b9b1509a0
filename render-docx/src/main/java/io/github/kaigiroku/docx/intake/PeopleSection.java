package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 人の項目の区分: what the people of a list are, as its label announced and the last head among them changed. */
final class PeopleSection {

    private static final Pattern MEMBERS = Pattern.compile("委員|議員");

    final PeopleIntake attendees;
    final ExplainerIntake explainers;

    /** What the label announced, and what the last head did. */
    private LabelKind begun = LabelKind.ATTENDEES;

    private LabelKind now = LabelKind.ATTENDEES;

    /** Whether the label is of members, among whom a 事務局長 is none. */
    private boolean isOfMembers;

    /** Whether the list said that it has nobody. */
    private boolean isClosed;

    PeopleSection(PeopleIntake attendees, ExplainerIntake explainers) {
        this.attendees = attendees;
        this.explainers = explainers;
    }

    static boolean isOfMembers(Slice label) {
        return MEMBERS.matcher(label.key()).find();
    }

    /** A label begins: what the heads before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        isClosed = false;
        isOfMembers = label.stream().anyMatch(PeopleSection::isOfMembers);
        begun = kind;
        now = kind;
        explainers.begin();
        attendees.begin(isAbsent(kind) ? Attendance.ABSENT : Attendance.PRESENT, null);
    }

    /** A label below a label, or a head among people. */
    void change(LabelKind kind) {
        now = kind;
        isClosed = false;
        if (kind == LabelKind.EXPLAINERS) {
            explainers.begin();
        } else if (kind != LabelKind.SECRETARIAT && kind != LabelKind.OBSERVERS) {
            attendees.begin(isAbsent(kind) || isAbsent(begun) ? Attendance.ABSENT : Attendance.PRESENT, null);
        }
    }

    /** A head says that those below it attend, and perhaps whether and how they came; null as the label says. */
    void toAttendees(@Nullable Attendance attendance, @Nullable AttendanceMode mode) {
        boolean stays = begun == LabelKind.EXPLAINERS || begun == LabelKind.SECRETARIAT;
        if (stays && attendance == null) {
            return; // who of the staff came by network is no member
        }
        now = LabelKind.ATTENDEES;
        Attendance usual = isAbsent(begun) ? Attendance.ABSENT : Attendance.PRESENT;
        isClosed = false;
        attendees.begin(attendance == null ? usual : attendance, mode);
    }

    /** A head says that those below it are of the body's own side or its guests. */
    void toExplainers(Slice head) {
        now = LabelKind.EXPLAINERS;
        explainers.begin();
        explainers.group(head);
    }

    /** The list says that it has nobody, so that who is named behind 欠席委員　なし is of something else. */
    void nobody() {
        isClosed = isAbsent(begun) || isAbsent(now);
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Whether a member of staff in the list is none of those that it is of. */
    boolean isOfMembersOnly() {
        return isOfMembers && now != LabelKind.EXPLAINERS;
    }

    LabelKind begun() {
        return begun;
    }

    LabelKind now() {
        return now;
    }

    /** Whether a head made others than attendees of the people of the label. */
    boolean isSwitched() {
        boolean elsewhere = now == LabelKind.EXPLAINERS || now == LabelKind.SECRETARIAT || now == LabelKind.OBSERVERS;
        return elsewhere && now != begun;
    }

    private static boolean isAbsent(LabelKind kind) {
        return kind == LabelKind.ATTENDEES_ABSENT;
    }
}
