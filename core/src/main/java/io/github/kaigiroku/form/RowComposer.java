package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.TextLook;
import io.github.kaigiroku.profile.WhenEmpty;
import java.util.ArrayList;
import java.util.List;

/** 行の作成: fills each row with its part of the record. */
final class RowComposer {

    private final Wording wording;
    private final MeetingWording meeting;
    private final PeopleWording people;
    private final AgendaWording agenda;
    private final SecretariatWording secretariat;

    RowComposer(FormProfile profile, Wording wording, AgendaWording agenda) {
        this.wording = wording;
        this.meeting = new MeetingWording(wording);
        this.people = new PeopleWording(wording);
        this.agenda = agenda;
        this.secretariat = new SecretariatWording(wording, people);
    }

    List<FormRow> rows(RowsPart part, MeetingRecord record, String path) {
        var rows = new ArrayList<FormRow>();
        for (int i = 0; i < part.rows().size(); i++) {
            String rowPath = path + ".rows[" + i + "]";
            RowForm form = part.rows().get(i);
            var filled = new FilledRow(form, record, rowPath, part.textWidth());
            var paragraphs = filled.content();
            if (!paragraphs.isEmpty() || form.whenEmpty() != WhenEmpty.OMIT) {
                var shown = paragraphs.isEmpty() ? whenEmpty(form, rowPath) : paragraphs;
                rows.add(new FormRow(rowPath, form.content(), filled.label(), form.leastLines(), shown));
            }
        }
        return rows;
    }

    private static List<Paragraph> whenEmpty(RowForm form, String path) {
        return switch (form.whenEmpty()) {
            case BLANK, OMIT -> List.of();
            case WORD -> MeetingWording.line(form.emptyWord(), path + ".emptyWord");
        };
    }

    /** One row of one record. */
    private final class FilledRow {

        private final RowForm form;
        private final MeetingRecord record;
        private final String path;
        private final double width;
        private final RecordValues values;

        FilledRow(RowForm form, MeetingRecord record, String path, double width) {
            this.form = form;
            this.record = record;
            this.path = path;
            this.width = width;
            this.values = new RecordValues(record, wording);
        }

        List<Paragraph> label() {
            var label = new ArrayList<Paragraph>();
            for (Pattern line : form.label()) {
                var pieces = PatternText.fill(new Pieces(), line, values, path + ".label");
                label.add(pieces.paragraph().styled(form.labelAlign(), TextLook.LABEL));
            }
            return label;
        }

        List<Paragraph> content() {
            var lines = lines();
            if (form.content() == null) {
                return lines;
            }
            if (form.content() == RowContent.SECRETARIAT) {
                return secretariat.row(record.secretariat(), form, lines, width);
            }
            return lines.isEmpty() && form.lines().isEmpty()
                    ? content(form.content())
                    : withLines(form.content(), lines);
        }

        private List<Paragraph> lines() {
            return form.lines().isEmpty()
                    ? List.of()
                    : new PatternLines(record, wording, values).of(form.lines(), path + ".lines");
        }

        /** Lines replace a content that is text; lists stand before them. */
        private List<Paragraph> withLines(RowContent content, List<Paragraph> lines) {
            return switch (content) {
                case MEETING_NAME, DATE_AND_TIME, VENUE, OPENNESS, OBSERVERS, QUORUM, NEXT_MEETING, NOTHING -> lines;
                case ATTENDEES_PRESENT,
                        ATTENDEES_ABSENT,
                        ATTENDEES,
                        EXPLAINERS,
                        AGENDA,
                        MATERIALS,
                        SECRETARIAT,
                        SIGNERS -> {
                    var paragraphs = new ArrayList<>(content(content));
                    paragraphs.addAll(lines);
                    yield paragraphs;
                }
            };
        }

        private List<Paragraph> content(RowContent content) {
            return switch (content) {
                case MEETING_NAME -> MeetingWording.line(record.meeting().name(), "meeting.name");
                case DATE_AND_TIME -> meeting.dateAndTime(record.meeting());
                case VENUE -> meeting.venue(record.meeting());
                case ATTENDEES_PRESENT -> people.row(record, Attendance.PRESENT, form, width);
                case ATTENDEES_ABSENT -> people.row(record, Attendance.ABSENT, form, width);
                case ATTENDEES -> people.groups(record, form, width);
                case EXPLAINERS -> explainers(record.explainers());
                case OPENNESS -> meeting.openness(record.meeting().openness());
                case OBSERVERS -> meeting.observers(record.meeting().observers());
                case QUORUM -> meeting.quorum(record.meeting().quorum());
                case AGENDA -> agenda.row(record.agenda());
                case MATERIALS -> MaterialWording.row(record.materials());
                case SECRETARIAT -> secretariat.row(record.secretariat(), form, List.of(), width);
                case SIGNERS -> people.signers(record.meeting().signers(), form, width);
                case NEXT_MEETING -> MeetingWording.line(record.meeting().nextMeeting(), "meeting.nextMeeting");
                case NOTHING -> List.of();
            };
        }

        private List<Paragraph> explainers(List<Explainer> explainers) {
            var titled = new ArrayList<TitledPerson>();
            for (int i = 0; i < explainers.size(); i++) {
                Explainer explainer = explainers.get(i);
                titled.add(new TitledPerson(explainer.title(), explainer.name(), "explainers[" + i + "]"));
            }
            return people.titled(titled, form, width);
        }
    }
}
