package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.List;

/** 様式第１号の行の作成: fills each row with its part of the record. */
final class RowComposer {

    private final MeetingWording meeting;
    private final PeopleWording people;
    private final AgendaWording agenda;
    private final SecretariatWording secretariat;

    RowComposer(DigitStyle digits, AgendaWording agenda) {
        var dates = new JapaneseDates(digits);
        this.meeting = new MeetingWording(digits, dates);
        this.people = new PeopleWording(dates);
        this.agenda = agenda;
        this.secretariat = new SecretariatWording(digits);
    }

    List<SummaryRow> rows(List<RowForm> forms, MeetingRecord record) {
        var rows = new ArrayList<SummaryRow>();
        for (int i = 0; i < forms.size(); i++) {
            String path = "profile.summary.rows[" + i + "]";
            RowForm form = forms.get(i);
            var paragraphs = content(form, record);
            if (!paragraphs.isEmpty() || form.whenEmpty() != WhenEmpty.OMIT) {
                var label = new FormText(form.label(), path + ".label");
                var shown = paragraphs.isEmpty() ? whenEmpty(form, path) : paragraphs;
                rows.add(new SummaryRow(form.content(), label, form.leastLines(), shown));
            }
        }
        if (forms.stream().noneMatch(form -> form.content() == RowContent.DETAILS)) {
            rows.addAll(detailRows(record.details()));
        }
        return rows;
    }

    /** What the profile has no row for is printed all the same. */
    private static List<SummaryRow> detailRows(List<Detail> details) {
        var rows = new ArrayList<SummaryRow>();
        for (int i = 0; i < details.size(); i++) {
            var label = new FormText(details.get(i).label(), "details[" + i + "].label");
            rows.add(new SummaryRow(RowContent.DETAILS, label, 1, text(details.get(i), i)));
        }
        return rows;
    }

    private static List<Paragraph> text(Detail detail, int index) {
        return TextLines.of(detail.text()).stream()
                .map(line -> Paragraph.of(line, "details[" + index + "].text"))
                .toList();
    }

    private static List<Paragraph> details(List<Detail> details) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < details.size(); i++) {
            paragraphs.add(Paragraph.of(details.get(i).label(), "details[" + i + "].label"));
            paragraphs.addAll(text(details.get(i), i));
        }
        return paragraphs;
    }

    private static List<Paragraph> whenEmpty(RowForm form, String path) {
        return switch (form.whenEmpty()) {
            case BLANK, OMIT -> List.of();
            case WORD -> MeetingWording.line(form.emptyWord(), path + ".emptyWord");
        };
    }

    private List<Paragraph> content(RowForm form, MeetingRecord record) {
        return switch (form.content()) {
            case MEETING_NAME -> MeetingWording.line(record.meeting().name(), "meeting.name");
            case DATE_AND_TIME -> meeting.dateAndTime(record.meeting());
            case VENUE -> meeting.venue(record.meeting());
            case ATTENDEES_PRESENT -> people.row(record, Attendance.PRESENT);
            case ATTENDEES_ABSENT -> people.row(record, Attendance.ABSENT);
            case ATTENDEES -> people.groups(record, form.emptyWord());
            case EXPLAINERS -> explainers(record.explainers());
            case OPENNESS -> meeting.openness(record.meeting().openness());
            case OBSERVERS -> meeting.observers(record.meeting().observers());
            case QUORUM -> meeting.quorum(record.meeting().quorum());
            case AGENDA -> agenda.row(record.agenda());
            case MATERIALS -> MaterialWording.row(record.materials());
            case SECRETARIAT -> secretariat.row(record.secretariat());
            case DETAILS -> details(record.details());
            case SIGNERS -> people.signers(record.meeting().signers());
            case NEXT_MEETING -> MeetingWording.line(record.meeting().nextMeeting(), "meeting.nextMeeting");
        };
    }

    private static List<Paragraph> explainers(List<Explainer> explainers) {
        var names = new TitledNames();
        for (int i = 0; i < explainers.size(); i++) {
            names.group(explainers.get(i).group(), "explainers[" + i + "].group");
            names.add(explainers.get(i).title(), explainers.get(i).name(), "explainers[" + i + "]");
        }
        return names.paragraphs();
    }
}
