package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 氏名に続く括弧の読み取り: sorts what stands behind a name into affiliation, role, proxy, times, reason and note. */
final class PersonDetails {

    private static final Pattern ROLE = Pattern.compile(".*(長|委員|議員|会員|座長|監事|理事|顧問|代表|職務代理)");

    private final Attendee known;
    private final Notes notes;
    private final Attendee.Builder read;
    private boolean roleRead;

    PersonDetails(Attendee known, Notes notes) {
        this.known = known;
        this.notes = notes;
        this.read = known.toBuilder()
                .affiliation(null)
                .role(null)
                .proxyFor(null)
                .mode(known.mode() == AttendanceMode.REMOTE ? null : known.mode())
                .arrived(null)
                .left(null)
                .reason(null)
                .note(null);
    }

    Attendee read(String bracket) {
        for (String detail : Punctuation.items(Punctuation.inside(bracket))) {
            if (!readFixed(detail) && !readKnown(detail)) {
                guess(detail);
            }
        }
        return read.build();
    }

    /** What the form says in words of its own. */
    private boolean readFixed(String detail) {
        LocalTime arrived = time(detail, "から出席");
        LocalTime left = time(detail, "に退席");
        if (detail.endsWith("の代理")) {
            read.proxyFor(detail.substring(0, detail.length() - "の代理".length()));
        } else if (detail.equals("オンライン出席")) {
            read.mode(AttendanceMode.REMOTE);
        } else if (arrived != null) {
            read.arrived(arrived);
        } else if (left != null) {
            read.left(left);
        } else {
            return false;
        }
        return true;
    }

    private static @Nullable LocalTime time(String detail, String suffix) {
        return detail.endsWith(suffix)
                ? PrintedDates.time(detail.substring(0, detail.length() - suffix.length()))
                : null;
    }

    private boolean readKnown(String detail) {
        if (detail.equals(known.affiliation())) {
            read.affiliation(detail);
        } else if (detail.equals(known.role())) {
            role(detail);
        } else if (detail.equals(known.reason())) {
            read.reason(detail);
        } else if (detail.equals(known.note())) {
            read.note(detail);
        } else {
            return false;
        }
        return true;
    }

    private void guess(String detail) {
        if (!roleRead && ROLE.matcher(detail).matches()) {
            role(detail);
            notes.assumed("attendees", detail, "役職", "a role");
        } else if (known.attendance() == Attendance.ABSENT) {
            read.reason(detail);
            notes.assumed("attendees", detail, "欠席の理由", "a reason of absence");
        } else {
            read.note(detail);
            notes.assumed("attendees", detail, "備考", "a note");
        }
    }

    private void role(String detail) {
        read.role(detail);
        roleRead = true;
    }
}
