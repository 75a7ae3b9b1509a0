package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.StaffMember;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 表の中の名簿: people of whom each column of a table says one thing. */
final class ListedPeople {

    private final DraftRecord draft;
    private final PersonWords words;
    private final RosterWords roster = new RosterWords();

    ListedPeople(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** Takes one person; without a name what else stands there is left over. */
    void take(Map<String, Slice> person, @Nullable LabelKind section) {
        Slice name = person.get("name");
        Slice number = person.get("number");
        if (name == null || words.isNobody(name.text())) {
            person.values().stream().filter(text -> words.isNobody(text.text())).forEach(Slice::form);
            return;
        }
        if (number != null) {
            number.form();
        }
        if (section == LabelKind.SECRETARIAT) {
            String path = "secretariat.staff[" + draft.staff.size() + "]";
            draft.staff.add(new StaffMember(taken(person, "role", path + ".title"), name.take(path + ".name")));
        } else if (section == LabelKind.EXPLAINERS) {
            String path = "explainers[" + draft.explainers.size() + "]";
            draft.explainers.add(new Explainer(
                    taken(person, "role", path + ".title"),
                    name.take(path + ".name"),
                    taken(person, "affiliation", path + ".group")));
        } else {
            attendee(person, name, section);
        }
    }

    /** Members of staff or people who explain, a cell of titles beside a cell of names, line by line. */
    void titled(LabelKind section, List<Slice> titles, List<Slice> names) {
        List<Slice> printed = names.stream().filter(name -> !name.isBlank()).toList();
        for (int i = 0; i < printed.size(); i++) {
            Slice title = titles.size() == printed.size() ? titles.get(i) : titles.size() == 1 ? titles.get(0) : null;
            Slice name = printed.get(i).strip();
            take(title == null ? Map.of("name", name) : Map.of("name", name, "role", title.strip()), section);
        }
    }

    private void attendee(Map<String, Slice> person, Slice name, @Nullable LabelKind section) {
        String path = "attendees[" + draft.attendees.size() + "]";
        boolean absent = section == LabelKind.ATTENDEES_ABSENT;
        var attendee = Attendee.builder()
                .attendance(absent ? Attendance.ABSENT : Attendance.PRESENT)
                .name(name.take(path + ".name"))
                .role(taken(person, "role", path + ".role"))
                .affiliation(taken(person, "affiliation", path + ".affiliation"))
                .seat(taken(person, "seat", path + ".seat"))
                .reason(taken(person, "reason", path + ".reason"))
                .note(taken(person, "note", path + ".note"));
        Slice came = person.get("attendance");
        if (came != null) {
            attendance(attendee, came, path);
        } else if (section == null || !section.isOfPeople()) {
            draft.doubtful(path + ".attendance", name.text(), "出席者（出欠の列がありません）", "present, as no column says who came");
        }
        draft.attendees.add(attendee.build());
    }

    private void attendance(Attendee.Builder person, Slice said, String path) {
        said.take(path + ".attendance");
        if (roster.is("absent", said.text())) {
            person.attendance(Attendance.ABSENT);
        } else if (roster.is("online", said.text())) {
            person.mode(AttendanceMode.REMOTE);
        } else if (!roster.is("present", said.text())) {
            person.note(said.take(path + ".note"));
            draft.doubtful(path + ".attendance", said.text(), "出席", "present");
        }
    }

    private @Nullable String taken(Map<String, Slice> person, String kind, String path) {
        Slice text = person.get(kind);
        return text == null || text.isBlank() ? null : text.take(path);
    }
}
