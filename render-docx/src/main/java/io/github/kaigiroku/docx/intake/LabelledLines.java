package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 見出しのある行: lines outside tables that begin with a label we know, alone or with what it announces behind it. */
final class LabelledLines {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[・•○〇◯●◎\\-]|[0-9０-９]{1,2}[.．]?(?=[\\s　]))[\\s　]*|[\\s　]*[・•○〇◯●◎\\-]$");
    private static final Pattern GAP = Pattern.compile("[\\s　]*[：:][\\s　]*|　[\\s　]*|\\t[\\s　]*| {2,}");
    private static final String LABEL_MARKS = "■◆●□◇▼【《";
    private static final int MAX_LABEL = 24;

    private final Labels labels;
    private final SureLabels sure;
    private final Sections sections;
    private final Topics topics;
    private final SpeakerMarks marks;
    private final StartOfProceedings start;

    /** The mark before the last label, such as ■; 0 for none. */
    private char mark;

    LabelledLines(Labels labels, Sections sections, Topics topics, SpeakerMarks marks, StartOfProceedings start) {
        this.labels = labels;
        this.sure = new SureLabels(labels);
        this.sections = sections;
        this.topics = topics;
        this.marks = marks;
        this.start = start;
    }

    /** Begins the section of a line's label and takes what stands behind it; answers whether the line has a label. */
    boolean take(Slice line) {
        return takeSure(line) || takeKnown(line);
    }

    private boolean takeSure(Slice line) {
        SureLabels.Found found = sure.find(line, sections.kind() == null);
        if (found == null) {
            return false;
        }
        sections.begin(found.kind(), List.of(found.label()), null);
        sections.take(found.text());
        if (found.kind() == LabelKind.NEXT_MEETING) {
            sections.begin(null, List.of(), null);
        }
        return true;
    }

    private boolean takeKnown(Slice line) {
        LabelKind whole = labels.row(line.text());
        Numbering numbering = Numbering.of(line.text());
        if (sections.goesOnLoosely(numbering)) {
            return false;
        }
        if (whole == null) {
            return labelAndText(line, numbering);
        }
        if (topics.isRepeated(line, sections.kind() == LabelKind.AGENDA)
                || isStep(whole, line, numbering)
                || isRoleOfPeople(line)) {
            return false;
        }
        begin(whole, line, numbering);
        return true;
    }

    /** Whether a line has the mark of the last label, such as ■. */
    boolean isMarked(Slice line) {
        return mark != 0 && line.text().charAt(0) == mark;
    }

    /** Where the label of a line that we do not know ends and its text begins; null when nothing divides them. */
    static @Nullable Slice gap(Slice line, int from) {
        Matcher gap = GAP.matcher(line.text());
        return gap.find(from) && gap.start() <= MAX_LABEL ? line.part(gap.start(), gap.end()) : null;
    }

    /** Whether a line among the proceedings is a label of the same looks as those before, or tells whom to ask. */
    boolean isAfterwards(Slice line) {
        if (SureLabels.isAfterwards(line)) {
            return true;
        }
        if (!isMarked(line) && !sections.isNext(Numbering.of(line.text()))) {
            return false;
        }
        Matcher gap = GAP.matcher(line.text());
        LabelKind whole = labels.row(line.text());
        boolean label = whole != null && whole != LabelKind.PROCEEDINGS;
        while (!label && gap.find() && gap.start() <= MAX_LABEL) {
            label = labels.row(line.text().substring(0, gap.start())) != null;
        }
        return label;
    }

    /** Whether what may be a label is a step of the meeting: 開会 without an hour, or an item of an agenda that is open. */
    private boolean isStep(LabelKind whole, Slice line, @Nullable Numbering numbering) {
        if (whole == LabelKind.OPENING_TIME || whole == LabelKind.CLOSING_TIME) {
            return true;
        }
        if (sections.kind() == LabelKind.AGENDA && TopicLine.isCeremony(line.text())) {
            return true;
        }
        boolean inAgenda = sections.kind() == LabelKind.AGENDA && numbering != null && !sections.isNext(numbering);
        return inAgenda
                && (whole == LabelKind.PROCEEDINGS || whole == LabelKind.AGENDA || whole == LabelKind.NEXT_MEETING);
    }

    /** 委員 among people calls those behind it so, and is no label of its own. */
    private boolean isRoleOfPeople(Slice label) {
        LabelKind kind = sections.kind();
        return kind != null
                && kind.isOfPeople()
                && marks.isRole(BULLET.matcher(label.text()).replaceAll(""));
    }

    /** A label, a colon or a gap, and its content on one line; the label itself may be spread with blanks. */
    private boolean labelAndText(Slice line, @Nullable Numbering numbering) {
        Matcher gap = GAP.matcher(line.text());
        LabelKind kind = null;
        int to = 0;
        int from = 0;
        while (gap.find() && gap.start() <= MAX_LABEL) {
            Slice label = line.part(0, gap.start());
            LabelKind longer = isRoleOfPeople(label) ? null : labels.row(label.text());
            kind = longer == null ? kind : longer;
            to = longer == null ? to : gap.start();
            from = longer == null ? from : gap.end();
        }
        if (kind == null || line.rest(from).isBlank() || start.isHourOfOpening(kind, line.rest(from))) {
            return false;
        }
        line.part(to, from).form();
        begin(kind, line.part(0, to), numbering);
        sections.take(line.rest(from));
        if (kind == LabelKind.DETAIL) {
            sections.begin(null, List.of(), numbering); // what follows is no part of it
        }
        return true;
    }

    private void begin(LabelKind kind, Slice label, @Nullable Numbering numbering) {
        String text = label.text();
        mark = LABEL_MARKS.indexOf(text.charAt(0)) < 0 ? 0 : text.charAt(0);
        sections.begin(kind, List.of(label), numbering);
    }
}
