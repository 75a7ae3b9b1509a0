package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表の外の行: lines with labels, titles, what stands under a label, and where the proceedings begin. */
final class HeadLines {

    private static final Pattern MARK = Pattern.compile(
            "^[(（]?(?:様式|別記|別紙様式|第\\d+号様式).{0,12}$|^(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議結果|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|議事メモ|会議メモ)(?:\\(要旨\\)|\\(概要\\))?$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録)[\\s　]*(?:[（(](?:要旨|概要|案|要点筆記|全文)[）)])?$");
    private static final Pattern GAP = Pattern.compile("[\\s　]*[：:][\\s　]*|　[\\s　]*|\\t[\\s　]*| {2,}");
    private static final Pattern OPENS = Pattern.compile("^[（(【〔［\\[].{0,12}(?:開会|開議|再開)[^。]{0,12}[)）】〕］\\]]$");
    private static final int LONGEST_LABEL = 24;
    private static final int LINES_OF_TITLE = 10;

    private final DraftRecord draft;
    private final Labels labels;
    private final Sections sections;
    private final Entries entries;
    private final Topics topics;
    private final SpeakerMarks marks;
    private final List<Slice> titles = new ArrayList<>();
    private int lines;

    HeadLines(DraftRecord draft, Labels labels, Sections sections, Entries entries, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.labels = labels;
        this.sections = sections;
        this.entries = entries;
        this.topics = topics;
        this.marks = marks;
    }

    /** A line outside tables, or over a whole row. */
    void take(Slice paragraph) {
        Slice line = paragraph.strip();
        lines++;
        if (line.isBlank()) {
            line.form();
        } else if (sections.inProceedings()) {
            entries.paragraph(paragraph);
        } else if (!labelled(line)) {
            unlabelled(paragraph, line);
        }
    }

    private boolean labelled(Slice line) {
        LabelKind whole = labels.row(line.text());
        Numbering numbering = Numbering.of(line.text());
        if (whole != null && (isStep(whole, numbering) || isRoleOfPeople(line))) {
            return false;
        }
        if (whole != null) {
            sections.begin(whole, List.of(line), numbering);
            return true;
        }
        return labelAndText(line, numbering);
    }

    /** Whether what may be a label is a step of the meeting: 開会 without an hour, or an item of an agenda that is open. */
    private boolean isStep(LabelKind whole, @Nullable Numbering numbering) {
        if (whole == LabelKind.OPENING_TIME || whole == LabelKind.CLOSING_TIME) {
            return true;
        }
        boolean inAgenda = sections.kind() == LabelKind.AGENDA && numbering != null && !isNext(numbering);
        return inAgenda
                && (whole == LabelKind.PROCEEDINGS || whole == LabelKind.AGENDA || whole == LabelKind.NEXT_MEETING);
    }

    /** 委員 among people calls those behind it so, and is no label of its own. */
    private boolean isRoleOfPeople(Slice label) {
        LabelKind kind = sections.kind();
        return kind != null && kind.isOfPeople() && marks.isRole(label.text());
    }

    private boolean isNext(@Nullable Numbering numbering) {
        Numbering before = sections.numbering();
        return numbering != null && before != null && numbering.follows(before);
    }

    /** A label, a colon or a gap, and its content on one line; the label itself may be spread with blanks. */
    private boolean labelAndText(Slice line, @Nullable Numbering numbering) {
        Matcher gap = GAP.matcher(line.text());
        while (gap.find() && gap.start() <= LONGEST_LABEL) {
            Slice label = line.part(0, gap.start());
            LabelKind kind = labels.row(label.text());
            if (kind != null && !isRoleOfPeople(label) && !line.rest(gap.end()).isBlank()) {
                line.part(gap.start(), gap.end()).form();
                sections.begin(kind, List.of(label), numbering);
                sections.take(line.rest(gap.end()));
                if (kind == LabelKind.DETAIL) {
                    sections.begin(null, List.of(), numbering); // what follows is no part of it
                }
                return true;
            }
        }
        return false;
    }

    private void unlabelled(Slice paragraph, Slice line) {
        Numbering numbering = Numbering.of(line.text());
        LabelKind kind = sections.kind();
        if (MARK.matcher(line.key()).find()) {
            sections.end();
            line.form();
        } else if (TITLE.matcher(line.text()).find() && lines <= LINES_OF_TITLE) {
            sections.end();
            titles.add(line);
        } else if (begins(paragraph, line)) {
            sections.proceedings();
            entries.paragraph(paragraph);
        } else if (draft.sessions.isEmpty() && SessionIntake.isDay(line.text())) {
            sections.begin(LabelKind.DATE_AND_TIME, List.of(), null);
            sections.take(paragraph);
        } else if (isNext(numbering)) {
            sections.begin(null, List.of(line), numbering);
        } else if (kind != null && !kind.takesNumbered() && numbering != null) {
            sections.begin(null, List.of(), null);
            sections.take(paragraph);
        } else {
            sections.take(paragraph);
        }
    }

    /** Whether the proceedings begin with a line. */
    private boolean begins(Slice paragraph, Slice line) {
        return OPENS.matcher(line.text()).matches()
                || topics.isRepeated(line, sections.kind() == LabelKind.AGENDA)
                || (marks.find(paragraph) != null && !sections.isPeople(line));
    }

    /** Titles name the meeting where no row does. */
    void finish() {
        titles.forEach(this::title);
    }

    private void title(Slice line) {
        Matcher kind = TITLE.matcher(line.text());
        Slice name = kind.find() ? line.part(0, kind.start()).strip() : line;
        if (draft.name.isEmpty()) {
            draft.name = name.take("meeting.name");
            draft.likely("meeting.name", draft.name, "会議の名称", "the name of the meeting");
        } else if (Slice.key(draft.name).contains(name.key())) {
            name.take("meeting.name");
        }
        line.rest(name.to() - line.from()).form();
    }
}
