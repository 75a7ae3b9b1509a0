package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表の中の名簿: people of whom each column of a table says one thing. */
final class ListedPeople {

    private static final Pattern PARTS = Pattern.compile("^(\\S+?)[\\s　]*(?:[（(]([^（()）]+)[）)])?$");

    private final DraftRecord draft;
    private final PersonWords words;
    private final PeopleIntake attendees;
    private final RosterWords roster = new RosterWords();

    ListedPeople(DraftRecord draft, PersonWords words, PeopleIntake attendees) {
        this.draft = draft;
        this.words = words;
        this.attendees = attendees;
    }

    /** 学識経験者 in a column of roles is whom somebody stands for. */
    private Map<String, Slice> sorted(Map<String, Slice> person) {
        Slice role = person.get("role");
        if (role == null || person.containsKey("affiliation") || !words.isStandsFor(role.text())) {
            return person;
        }
        Map<String, Slice> sorted = new HashMap<>(person);
        sorted.remove("role");
        sorted.put("affiliation", role);
        return sorted;
    }

    /** Takes one person; without a name what else stands there is left over. */
    void take(Map<String, Slice> columns, @Nullable LabelKind section) {
        Map<String, Slice> person = sorted(columns);
        Slice cell = person.get("name");
        Slice number = person.get("number");
        if (cell == null || words.isNobody(cell.text())) {
            person.values().stream().filter(text -> words.isNobody(text.text())).forEach(Slice::form);
            return;
        }
        List<PersonText> read = PeopleLine.of(cell, words).people();
        if (read.size() != 1 || read.get(0).name() == null) {
            return; // nobody, or several in one cell; left over
        }
        if (number != null) {
            number.form();
        }
        PersonText text = read.get(0);
        Slice name = Objects.requireNonNull(text.name());
        LabelKind of = staff(person, section);
        if (of == LabelKind.SECRETARIAT) {
            String path = "secretariat.staff[" + draft.staff.size() + "]";
            draft.staff.add(new StaffMember(taken(person, text, "role", path + ".title"), name.take(path + ".name")));
        } else if (of == LabelKind.EXPLAINERS) {
            String path = "explainers[" + draft.explainers.size() + "]";
            draft.explainers.add(new Explainer(
                    taken(person, text, "role", path + ".title"),
                    name.take(path + ".name"),
                    taken(person, text, "affiliation", path + ".group")));
        } else {
            attendee(person, text, name, section);
            return;
        }
        text.rest().forEach(PersonWord::form);
    }

    /** 事務局 in the column of roles says that somebody is no member. */
    private static @Nullable LabelKind staff(Map<String, Slice> person, @Nullable LabelKind section) {
        Slice role = person.get("role");
        String key = role == null ? "" : role.key();
        return key.equals("事務局") || key.equals("事務局員") ? LabelKind.SECRETARIAT : section;
    }

    private void attendee(Map<String, Slice> person, PersonText text, Slice name, @Nullable LabelKind section) {
        String path = attendees.path();
        boolean isAbsent = section == LabelKind.ATTENDEES_ABSENT;
        var attendee = Attendee.builder()
                .attendance(isAbsent ? Attendance.ABSENT : Attendance.PRESENT)
                .role(taken(person, text, "role", path + ".role"))
                .seat(taken(person, text, "seat", path + ".seat"))
                .affiliation(affiliation(person, text, path + ".affiliation"))
                .reason(taken(person, text, "reason", path + ".reason"));
        Slice came = person.get("attendance");
        if (came != null) {
            isAbsent = attendance(attendee, came, path);
        } else if (section == null || !section.isOfPeople()) {
            draft.doubtful(path + ".attendance", name.text(), "出席者（出欠の列がありません）", "present, as no column says who came");
        }
        Slice note = person.get("note");
        if (note != null && words.isNobody(note.text())) {
            note.form();
        }
        boolean hasRole = person.containsKey("role") || text.role() != null;
        boolean hasAffiliation = person.containsKey("affiliation") || person.containsKey("post");
        List<Slice> brackets = new ArrayList<>(text.brackets());
        if (note != null && !words.isNobody(note.text())) {
            brackets.add(note); // 代理：竹本 進
            draft.likely(path, note.text(), "役職、代理又は備考", "a role, a proxy or a note");
            hasAffiliation = true;
        }
        attendees.add(
                text.withBrackets(brackets),
                attendee,
                isAbsent ? Attendance.ABSENT : Attendance.PRESENT,
                hasRole,
                hasAffiliation);
    }

    /** The body, and what the person is in it where that has a column of its own. */
    private static @Nullable String affiliation(Map<String, Slice> person, PersonText text, String path) {
        String body = taken(person, text, "affiliation", path);
        String post = taken(person, text, "post", path);
        return body == null || post == null ? (body == null ? post : body) : body + "　" + post;
    }

    /** A cell such as ○, 欠 or ○（オンライン）; answers whether it says that the person did not come. */
    private boolean attendance(Attendee.Builder person, Slice said, String path) {
        Matcher parts = PARTS.matcher(said.text());
        Slice mark = parts.matches() ? said.part(parts.start(1), parts.end(1)) : said;
        Slice more = parts.matches() && parts.group(2) != null ? said.part(parts.start(2), parts.end(2)) : null;
        boolean isAbsent = roster.is("absent", mark.text());
        if (isAbsent) {
            person.attendance(Attendance.ABSENT);
        } else if (roster.is("online", mark.text()) || words.isRemote(mark.text())) {
            person.mode(AttendanceMode.REMOTE);
        } else if (!roster.is("present", mark.text())) {
            person.note(said.take(path + ".note"));
            draft.doubtful(path + ".attendance", said.text(), "出席", "present");
            return false;
        }
        mark.take(path + ".attendance");
        if (more != null) {
            new PersonBrackets(words, path, person, isAbsent ? Attendance.ABSENT : Attendance.PRESENT, true)
                    .ofTheDay(more);
        }
        return isAbsent;
    }

    /** A column's text, or what the cell of the name says itself. */
    private static @Nullable String taken(Map<String, Slice> person, PersonText text, String kind, String path) {
        Slice cell = person.get(kind);
        if (cell != null && !cell.isBlank()) {
            return cell.take(path);
        }
        PersonWord role = text.role();
        Slice seat = text.seat();
        if (kind.equals("role") && role != null) {
            return role.take(path);
        }
        return kind.equals("seat") && seat != null ? seat.take(path) : null;
    }
}
