package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.Arrangement;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 人の列挙: the rows that list people, run on, one a line or in columns. */
final class PeopleWording {

    private static final double GROUP_INDENT = 4;

    private final Wording wording;
    private final AttendeeWording attendees;

    PeopleWording(Wording wording) {
        this.wording = wording;
        this.attendees = new AttendeeWording(wording);
    }

    /** The row 出席者の氏名 or 欠席者の氏名. */
    List<Paragraph> row(MeetingRecord record, Attendance attendance, RowForm form, double width) {
        return arranged(form, Arrangement.RUN_ON, width)
                .add(people(record, attendance, form))
                .paragraphs();
    }

    /** The row 出席者及び欠席者: a group for each; a group of nobody shows the word. */
    List<Paragraph> groups(MeetingRecord record, RowForm form, double width) {
        if (record.attendees().isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.addAll(group(wording.word(Word.PRESENT), record, Attendance.PRESENT, form, width));
        paragraphs.addAll(group(wording.word(Word.ABSENT), record, Attendance.ABSENT, form, width));
        return paragraphs;
    }

    private List<Paragraph> group(
            String label, MeetingRecord record, Attendance attendance, RowForm form, double width) {
        List<Pieces> people = people(record, attendance, form);
        boolean runOn = form.arrange() == null || form.arrange() == Arrangement.RUN_ON;
        var first = new Pieces().form(label, "attendees");
        if (people.isEmpty() && form.emptyWord() != null) {
            first.form(form.emptyWord(), "attendees");
        }
        if (runOn) {
            PersonLines.join(first, people);
            return List.of(first.hanging(GROUP_INDENT));
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(first.paragraph());
        paragraphs.addAll(arranged(form, Arrangement.RUN_ON, width).add(people).paragraphs());
        return paragraphs;
    }

    private static PersonLines arranged(RowForm form, Arrangement usual, double width) {
        return new PersonLines(form.arrange() == null ? usual : form.arrange(), form.columns(), width);
    }

    private List<Pieces> people(MeetingRecord record, Attendance attendance, RowForm form) {
        var people = new ArrayList<Pieces>();
        for (int i = 0; i < record.attendees().size(); i++) {
            Attendee attendee = record.attendees().get(i);
            if (attendee.attendance() == attendance) {
                people.add(attendees.person(attendee, "attendees[" + i + "]", form.person()));
            }
        }
        return people;
    }

    /** The row 会議録署名人. */
    List<Paragraph> signers(List<String> signers, RowForm form, double width) {
        var people = new ArrayList<Pieces>();
        for (int i = 0; i < signers.size(); i++) {
            people.add(new Pieces().name(signers.get(i), "meeting.signers[" + i + "]"));
        }
        return arranged(form, Arrangement.RUN_ON, width).add(people).paragraphs();
    }

    /** People with titles: 説明者 and 事務局. */
    List<Paragraph> titled(List<TitledPerson> people, RowForm form, double width) {
        if (form.arrange() == null && form.person() == null) {
            var names = new TitledNames();
            for (TitledPerson person : people) {
                names.group(person.group(), person.path() + ".group");
                names.add(person.title(), person.name(), person.path());
            }
            return names.paragraphs();
        }
        PersonLines lines = arranged(form, Arrangement.LINES, width);
        var together = new ArrayList<Pieces>();
        String group = null;
        for (TitledPerson person : people) {
            if (!Objects.equals(group, person.group())) {
                lines.add(together);
                together.clear();
                lines.group(person.group(), person.path() + ".group");
                group = person.group();
            }
            together.add(titled(person, form.person()));
        }
        return lines.add(together).paragraphs();
    }

    private static Pieces titled(TitledPerson person, @Nullable Pattern pattern) {
        Pattern used = pattern == null ? Pattern.of("{title}　", "{name}") : pattern;
        return PatternText.fill(
                new Pieces(),
                used,
                name -> switch (name) {
                    case NAME -> person.name() == null ? null : new FormText(person.name(), person.path() + ".name");
                    case TITLE, ROLE ->
                        person.title() == null ? null : new FormText(person.title(), person.path() + ".title");
                    default -> null;
                },
                person.path());
    }
}
