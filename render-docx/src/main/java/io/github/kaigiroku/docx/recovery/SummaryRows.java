package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.RowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 様式第１号の行の読み取り: puts the text of a changed row back where the row took it from. */
final class SummaryRows {

    private final OriginalForms original;
    private final FormProfile profile;
    private final Notes notes;
    private final List<Attendee> attendees;
    private final Links links;
    private MeetingRecord record;

    SummaryRows(MeetingRecord record, OriginalForms original, FormProfile profile, Links links, Notes notes) {
        this.record = record;
        this.attendees = record.attendees();
        this.original = original;
        this.profile = profile;
        this.links = links;
        this.notes = notes;
    }

    MeetingRecord record() {
        return record;
    }

    /** Where in the record a row belongs. */
    static String path(RowContent content) {
        return switch (content) {
            case MEETING_NAME -> "meeting.name";
            case DATE_AND_TIME -> "meeting.sessions";
            case VENUE -> "meeting.venue";
            case ATTENDEES_PRESENT, ATTENDEES_ABSENT, ATTENDEES -> "attendees";
            case EXPLAINERS -> "explainers";
            case OPENNESS -> "meeting.openness";
            case OBSERVERS -> "meeting.observers";
            case QUORUM -> "meeting.quorum";
            case AGENDA -> "agenda";
            case MATERIALS -> "materials";
            case SECRETARIAT -> "secretariat";
            case DETAILS -> "details";
            case SIGNERS -> "meeting.signers";
            case NEXT_MEETING -> "meeting.nextMeeting";
            case NOTHING -> "";
        };
    }

    /** Adds a free row. */
    void add(String label, String text) {
        List<Detail> details = new ArrayList<>(record.details());
        details.add(new Detail(label, text));
        record = record.toBuilder().details(details).build();
    }

    /** Reads a row of lines that patterns or details print; blank lines are not among {@code lines}. */
    void readLines(KnownRow row, List<PrintedParagraph> lines) {
        List<String> texts = lines.stream().map(PrintedParagraph::text).toList();
        FormRow before = row.before();
        if (before != null) {
            record = new PatternRow(record, row.label(), notes).read(before, texts);
        } else {
            texts.forEach(text -> notes.notUnderstood("$", row.label(), text));
        }
    }

    /** Reads a row that shows one part of the record; none of the lines is there for an empty row. */
    void read(KnownRow row, RowContent content, List<PrintedParagraph> lines) {
        List<String> texts = lines.stream().map(PrintedParagraph::text).toList();
        switch (content) {
            case MEETING_NAME -> meeting(record.meeting().toBuilder().name(oneLine(texts)));
            case VENUE -> meeting(record.meeting().toBuilder().venue(oneLineOrNull(texts)));
            case NEXT_MEETING -> meeting(record.meeting().toBuilder().nextMeeting(oneLineOrNull(texts)));
            case SIGNERS -> meeting(record.meeting().toBuilder().signers(Punctuation.items(String.join("\n", texts))));
            case DATE_AND_TIME -> dateAndTime(row, lines);
            case OPENNESS -> meeting(new MeetingRow(record.meeting(), row, notes).openness(texts));
            case OBSERVERS -> meeting(new MeetingRow(record.meeting(), row, notes).observers(texts));
            case QUORUM -> meeting(new MeetingRow(record.meeting(), row, notes).quorum(texts));
            case ATTENDEES_PRESENT -> people(Attendance.PRESENT, content, texts);
            case ATTENDEES_ABSENT -> people(Attendance.ABSENT, content, texts);
            case ATTENDEES -> groups(row, content, texts);
            case EXPLAINERS ->
                record = record.toBuilder()
                        .explainers(new ExplainersRow(record.explainers(), notes).read(texts))
                        .build();
            case AGENDA -> readAgenda(lines);
            case MATERIALS -> readMaterials(texts);
            case SECRETARIAT -> readSecretariat(row.label(), texts);
            case DETAILS, NOTHING -> readLines(row, lines);
        }
    }

    /** Dates in the words of a profile are read by its pattern, others as people write them. */
    private void dateAndTime(KnownRow row, List<PrintedParagraph> lines) {
        List<String> texts = lines.stream().map(PrintedParagraph::text).toList();
        boolean readable = texts.isEmpty()
                || row.before() == null
                || MeetingRow.isDates(row.text().lines().toList());
        if (readable) {
            meeting(new MeetingRow(record.meeting(), row, notes).dateAndTime(texts));
        } else {
            readLines(row, lines);
        }
    }

    private void meeting(Meeting.Builder meeting) {
        record = record.toBuilder().meeting(meeting.build()).build();
    }

    private void people(Attendance attendance, RowContent content, List<String> lines) {
        FormRow before = original.row(content);
        List<PrintedPerson> known = before == null ? List.of() : PrintedPerson.of(before);
        // the row before was printed from the attendees as they were
        List<Attendee> edited = new PeopleRow(attendees, attendance, notes).read(known, joined(lines));
        record = record.toBuilder()
                .attendees(PeopleRow.inPlace(record.attendees(), attendance, edited))
                .build();
    }

    /** A name moved to the next line by a break of ours follows its 、 there. */
    private static String joined(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace("、\n", "、").replace('\t', '\n'))
                .collect(Collectors.joining("\n"));
    }

    private void groups(KnownRow row, RowContent content, List<String> lines) {
        var present = new StringBuilder();
        var absent = new StringBuilder();
        StringBuilder group = present;
        for (String line : lines) {
            String names = line;
            if (line.startsWith("出席者") || line.startsWith("欠席者")) {
                group = line.startsWith("出席者") ? present : absent;
                names = line.substring("出席者".length()).strip();
            }
            group.append(names.equals(row.emptyWord()) ? "" : names).append('\n');
        }
        people(Attendance.PRESENT, content, List.of(present.toString()));
        people(Attendance.ABSENT, content, List.of(absent.toString()));
    }

    private void readAgenda(List<PrintedParagraph> lines) {
        var row = new AgendaRow(record.agenda(), profile.page().fontSize() * 20, notes);
        record = record.toBuilder()
                .agenda(row.read(original.row(RowContent.AGENDA), lines))
                .build();
        links.items(row.references());
    }

    private void readMaterials(List<String> lines) {
        var row = new MaterialsRow(record.materials());
        record = record.toBuilder()
                .materials(row.read(original.row(RowContent.MATERIALS), lines))
                .build();
        links.labels(row.labels());
    }

    private void readSecretariat(String label, List<String> lines) {
        var row = new SecretariatRow(record.secretariat(), label, notes);
        record = record.toBuilder()
                .secretariat(lines.isEmpty() ? null : row.read(lines))
                .build();
    }

    private static String oneLine(List<String> lines) {
        return String.join("　", lines).replace("\n", "").strip();
    }

    private static @Nullable String oneLineOrNull(List<String> lines) {
        return lines.isEmpty() ? null : oneLine(lines);
    }
}
