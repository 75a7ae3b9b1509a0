package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.Arrangement;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 氏名の書き方: names joined by 、 and never broken inside, each with what the record says of it in brackets. */
final class PeopleWording {

    private static final double GROUP_INDENT = 4;

    private final Wording wording;

    PeopleWording(Wording wording) {
        this.wording = wording;
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
                people.add(person(attendee, "attendees[" + i + "]", form.person()));
            }
        }
        return people;
    }

    private Pieces person(Attendee attendee, String path, @Nullable Pattern pattern) {
        if (pattern != null) {
            return PatternText.fill(new Pieces(), pattern, name -> value(attendee, path, name), path);
        }
        var pieces = new Pieces().name(attendee.name(), path + ".name");
        details(pieces, attendee, path);
        return pieces;
    }

    private @Nullable FormText value(Attendee attendee, String path, PatternName name) {
        Function<Attendee, @Nullable String> component = switch (name) {
            case NAME -> Attendee::name;
            case TITLE, ROLE -> Attendee::role;
            case AFFILIATION -> Attendee::affiliation;
            case SEAT -> Attendee::seat;
            case REASON -> Attendee::reason;
            case NOTE -> Attendee::note;
            case PROXY_FOR -> person -> followed(person.proxyFor(), Word.PROXY);
            case MODE -> this::remote;
            case ARRIVED ->
                person -> person.arrived() == null
                        ? null
                        : followed(wording.dates().time(person.arrived()), Word.ARRIVED);
            case LEFT ->
                person ->
                        person.left() == null ? null : followed(wording.dates().time(person.left()), Word.LEFT);
            default -> person -> null;
        };
        String text = component.apply(attendee);
        String key = name == PatternName.TITLE ? "role" : name.code();
        return text == null ? null : new FormText(text, path + "." + key);
    }

    private @Nullable String remote(Attendee attendee) {
        return attendee.mode() == AttendanceMode.REMOTE ? wording.word(Word.REMOTE) : null;
    }

    private @Nullable String followed(@Nullable String text, Word word) {
        return text == null || text.isEmpty() ? null : text + wording.word(word);
    }

    private void details(Pieces pieces, Attendee attendee, String path) {
        var details = new Details(pieces, path);
        details.add(attendee.seat(), ".seat");
        details.add(attendee.affiliation(), ".affiliation");
        details.add(attendee.role(), ".role");
        details.add(attendee.proxyFor(), ".proxyFor", wording.word(Word.PROXY));
        details.add(remote(attendee), ".mode");
        if (attendee.arrived() != null) {
            details.add(wording.dates().time(attendee.arrived()), ".arrived", wording.word(Word.ARRIVED));
        }
        if (attendee.left() != null) {
            details.add(wording.dates().time(attendee.left()), ".left", wording.word(Word.LEFT));
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
            pieces.form(open ? "、" : "（", path).beside(text, path + component);
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
