package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import io.github.kaigiroku.profile.WhenEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 行の作成: fills each row with its part of the record. */
final class RowComposer {

    private final Wording wording;
    /** The labels of details that patterns show. */
    private final Set<String> shown;
    /** Where the other details stand, each in a row of its own; nowhere if a row shows them together. */
    private final @Nullable RowsPart extraRows;

    private final MeetingWording meeting;
    private final PeopleWording people;
    private final AgendaWording agenda;
    private final SecretariatWording secretariat;

    RowComposer(FormProfile profile, Wording wording, AgendaWording agenda) {
        this.wording = wording;
        this.shown = DetailLabels.of(profile);
        this.extraRows = DetailLabels.extraRows(profile);
        this.meeting = new MeetingWording(wording);
        this.people = new PeopleWording(wording);
        this.agenda = agenda;
        this.secretariat = new SecretariatWording(wording, people);
    }

    @SuppressWarnings("ReferenceEquality") // two parts of a profile may be equal, and the details are printed once
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
        if (part == extraRows) {
            TextAlign labels = part.rows().get(part.rows().size() - 1).labelAlign();
            rows.addAll(detailRows(record.details(), labels, path));
        }
        return rows;
    }

    /** What the profile has no row for is printed all the same, with labels as in the row above. */
    private List<FormRow> detailRows(List<Detail> details, TextAlign labels, String path) {
        var rows = new ArrayList<FormRow>();
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            if (!shown.contains(detail.label())) {
                var label =
                        Paragraph.of(detail.label(), "details[" + i + "].label").styled(labels, TextLook.LABEL);
                rows.add(new FormRow(
                        path + ".details[" + i + "]", RowContent.DETAILS, List.of(label), 1, text(detail, i)));
            }
        }
        return rows;
    }

    private static List<Paragraph> text(Detail detail, int index) {
        return TextLines.of(detail.text()).stream()
                .map(line -> Paragraph.of(line, "details[" + index + "].text"))
                .toList();
    }

    private List<Paragraph> details(List<Detail> details) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < details.size(); i++) {
            if (!shown.contains(details.get(i).label())) {
                paragraphs.add(Paragraph.of(details.get(i).label(), "details[" + i + "].label"));
                paragraphs.addAll(text(details.get(i), i));
            }
        }
        return paragraphs;
    }

    private static List<Paragraph> whenEmpty(RowForm form, String path) {
        return switch (form.whenEmpty()) {
            case BLANK, OMIT -> List.of();
            case WORD -> MeetingWording.line(form.emptyWord(), "profile." + path + ".emptyWord");
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
                var pieces = PatternText.fill(new Pieces(), line, values, "profile." + path + ".label");
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
                    : new PatternLines(record, wording, values, width).of(form.lines(), "profile." + path + ".lines");
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
                        DETAILS,
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
                case DATE_AND_TIME -> meeting.dateAndTime(record.meeting(), width);
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
                case DETAILS -> details(record.details());
                case SIGNERS -> people.signers(record.meeting().signers(), form, width);
                case NEXT_MEETING -> MeetingWording.line(record.meeting().nextMeeting(), "meeting.nextMeeting");
                case NOTHING -> List.of();
            };
        }

        private List<Paragraph> explainers(List<Explainer> explainers) {
            var titled = new ArrayList<TitledPerson>();
            for (int i = 0; i < explainers.size(); i++) {
                Explainer explainer = explainers.get(i);
                titled.add(new TitledPerson(
                        explainer.title(), explainer.name(), explainer.group(), "explainers[" + i + "]"));
            }
            return people.titled(titled, form, width);
        }
    }
}
