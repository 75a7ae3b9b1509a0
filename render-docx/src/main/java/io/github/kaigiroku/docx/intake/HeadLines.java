package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表の外の行: each line outside tables goes where it belongs: to a label, a title, the section above it or the proceedings. */
final class HeadLines {

    private static final Pattern COLON_LABEL = Pattern.compile("^[^：:。、（(]{1,12}[：:](?=.*\\S)");
    private static final int LINES_OF_TITLE = 10;

    private final DraftRecord draft;
    private final Sections sections;
    private final Entries entries;
    private final LabelledLines labelled;
    private final StartOfProceedings start;
    private final TitleLines titles;
    private int lines;

    HeadLines(DraftRecord draft, Labels labels, Sections sections, Entries entries, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.sections = sections;
        this.entries = entries;
        this.start = new StartOfProceedings(draft, sections, topics, marks);
        this.labelled = new LabelledLines(labels, sections, topics, marks, start);
        this.titles = new TitleLines(draft);
    }

    /** A line outside tables, or over a whole row. */
    void take(Slice paragraph) {
        Slice line = paragraph.strip();
        lines++;
        if (line.isBlank()) {
            line.form();
        } else if (Entries.isRule(line)) {
            line.form();
            sections.close();
        } else if (sections.inProceedings() && !labelled.isAfterwards(line)) {
            entries.paragraph(paragraph);
        } else if (TitleLines.isMark(line) || !labelled.take(line)) {
            unlabelled(paragraph, line);
        }
    }

    private void unlabelled(Slice paragraph, Slice line) {
        Numbering numbering = Numbering.of(line.text());
        LabelKind kind = sections.kind();
        if (TitleLines.isMark(line)) {
            sections.end();
            line.form();
        } else if (TitleLines.isTitle(line) && lines <= LINES_OF_TITLE) {
            sections.linesOfTitle().forEach(titles::add);
            sections.end();
            titles.add(line);
        } else if (TitleLines.isOrder(line) && lines <= LINES_OF_TITLE) {
            sections.begin(LabelKind.AGENDA, List.of(), null);
            titles.add(line);
        } else if (start.is(paragraph, line)) {
            sections.proceedings();
            entries.paragraph(paragraph);
        } else if (draft.sessions.isEmpty() && SessionIntake.isDay(line.text())) {
            sections.begin(LabelKind.DATE_AND_TIME, List.of(), null);
            sections.take(paragraph);
        } else if (sections.isNext(numbering) || isLabelled(line) || labelled.isMarked(line)) {
            unknown(line, numbering);
        } else if (sections.goesOnLoosely(numbering)) {
            sections.take(paragraph);
        } else if (sections.endsList(numbering) || (kind != null && !kind.takesNumbered() && numbering != null)) {
            sections.begin(null, List.of(), null);
            sections.take(paragraph);
        } else {
            sections.take(paragraph);
        }
    }

    /** Whether a line below a label with one value, such as 会場, has a label with a colon itself. */
    private boolean isLabelled(Slice line) {
        LabelKind kind = sections.kind();
        return kind != null
                && !kind.takesNumbered()
                && COLON_LABEL.matcher(line.text()).find();
    }

    /** A label that nobody knows, known for one by how it is numbered or marked. */
    private void unknown(Slice line, @Nullable Numbering numbering) {
        int from = numbering == null ? Math.min(1, line.text().length()) : numbering.end();
        Slice gap = LabelledLines.gap(line, from);
        if (gap == null) {
            sections.begin(null, List.of(line), numbering);
            return;
        }
        sections.begin(null, List.of(line.part(0, gap.from() - line.from())), numbering);
        gap.form();
        sections.take(line.rest(gap.to() - line.from()));
    }

    /** Titles name the meeting where no row does. */
    void finish() {
        titles.finish();
    }
}
