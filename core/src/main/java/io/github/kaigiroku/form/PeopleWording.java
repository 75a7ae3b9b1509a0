package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 氏名の書き方: names joined by 、 and never broken inside, each with what the record says of it in brackets. */
final class PeopleWording {

    private static final double GROUP_INDENT = 4;

    private final JapaneseDates dates;

    PeopleWording(JapaneseDates dates) {
        this.dates = dates;
    }

    /** The row 出席者の氏名 or 欠席者の氏名. */
    List<Paragraph> row(MeetingRecord record, Attendance attendance) {
        var pieces = names(new Pieces(), record, attendance);
        return pieces.isEmpty() ? List.of() : List.of(pieces.paragraph());
    }

    /** The row 出席者及び欠席者: a paragraph for each group; a group of nobody shows the word. */
    List<Paragraph> groups(MeetingRecord record, @Nullable String emptyWord) {
        if (record.attendees().isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(group("出席者　", record, Attendance.PRESENT, emptyWord));
        paragraphs.add(group("欠席者　", record, Attendance.ABSENT, emptyWord));
        return paragraphs;
    }

    private Paragraph group(String label, MeetingRecord record, Attendance attendance, @Nullable String emptyWord) {
        var pieces = names(new Pieces().form(label, "attendees"), record, attendance);
        if (pieces.pieces().size() == 1 && emptyWord != null) {
            pieces.form(emptyWord, "attendees");
        }
        return pieces.hanging(GROUP_INDENT);
    }

    private Pieces names(Pieces pieces, MeetingRecord record, Attendance attendance) {
        boolean first = true;
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            if (attendee.attendance() == attendance) {
                String path = "attendees[" + i + "]";
                if (!first) {
                    pieces.form("、", path);
                }
                first = false;
                pieces.name(attendee.name(), path + ".name");
                details(pieces, attendee, path);
            }
        }
        return pieces;
    }

    private void details(Pieces pieces, Attendee attendee, String path) {
        var details = new Details(pieces, path);
        details.add(attendee.seat(), ".seat");
        details.add(attendee.affiliation(), ".affiliation");
        details.add(attendee.role(), ".role");
        details.add(attendee.proxyFor(), ".proxyFor", "の代理");
        if (attendee.mode() == AttendanceMode.REMOTE) {
            details.add("オンライン出席", ".mode");
        }
        if (attendee.arrived() != null) {
            details.add(dates.time(attendee.arrived()), ".arrived", "から出席");
        }
        if (attendee.left() != null) {
            details.add(dates.time(attendee.left()), ".left", "に退席");
        }
        details.add(attendee.reason(), ".reason");
        details.add(attendee.note(), ".note");
        details.close();
    }

    /** The bracket behind a name; none when there is nothing to say. */
    private static final class Details {

        private final Pieces pieces;
        private final String path;
        private boolean open;

        Details(Pieces pieces, String path) {
            this.pieces = pieces;
            this.path = path;
        }

        void add(@Nullable String text, String component) {
            add(text, component, "");
        }

        void add(@Nullable String text, String component, String suffix) {
            if (text == null || text.isEmpty()) {
                return;
            }
            pieces.form(open ? "、" : "（", path).text(text, path + component);
            if (!suffix.isEmpty()) {
                pieces.form(suffix, path);
            }
            open = true;
        }

        void close() {
            if (open) {
                pieces.form("）", path);
            }
        }
    }

    /** The row 会議録署名人. */
    List<Paragraph> signers(List<String> signers) {
        var pieces = new Pieces();
        for (int i = 0; i < signers.size(); i++) {
            String path = "meeting.signers[" + i + "]";
            if (i > 0) {
                pieces.form("、", path);
            }
            pieces.name(signers.get(i), path);
        }
        return pieces.isEmpty() ? List.of() : List.of(pieces.paragraph());
    }
}
