package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 項目名と内容の行: labels and what stands beside them, with labels below labels and cells that go over several rows. */
final class LabelledCells {

    private static final int MAX_ITEM = 60;
    private static final int MAX_LABEL = 16;
    private static final Pattern SENTENCE = Pattern.compile("[。？！?!]");

    private final Labels labels;
    private final Sections sections;
    private final Rows rows;
    private final Entries entries;
    private final RemarkRows remarks;
    private final SpeakerMarks marks;
    private boolean firstGoesOn;

    LabelledCells(
            Labels labels, Sections sections, Rows rows, Entries entries, RemarkRows remarks, SpeakerMarks marks) {
        this.labels = labels;
        this.sections = sections;
        this.rows = rows;
        this.entries = entries;
        this.remarks = remarks;
        this.marks = marks;
    }

    /**
     * Takes a row.
     *
     * @param cells its cells
     * @param shared for each cell, the labels in the rows below that it stands beside as well
     * @param remarksFollow whether remarks stand further down
     * @param goesOn whether the first cell stands beside the next row as well
     */
    void take(List<Cell> cells, List<List<Cell>> shared, boolean remarksFollow, boolean goesOn) {
        firstGoesOn = goesOn;
        int from = 0;
        while (from < cells.size()) {
            int to = from + 1;
            while (to < cells.size() && !(to >= from + 2 && isLabel(cells, to))) {
                to++;
            }
            pair(cells.get(from), cells.subList(from + 1, to), shared.subList(from + 1, to), remarksFollow);
            from = to;
        }
    }

    /** Whether a cell further right is a label with a value of its own. */
    private boolean isLabel(List<Cell> cells, int at) {
        return at + 1 < cells.size()
                && !cells.get(at).isBlank()
                && labels.row(cells.get(at).text()) != null;
    }

    private void pair(Cell first, List<Cell> beside, List<List<Cell>> shared, boolean remarksFollow) {
        if (first.isBlank() && (sections.kind() != null || sections.isLabelled())) {
            first.form();
            below(beside);
            return;
        }
        List<LabelKind> kinds = labels.rows(first.text());
        List<Cell> others = shared.stream().flatMap(List::stream).toList();
        if (!kinds.isEmpty() && (kinds.size() > 1 || !others.isEmpty())) {
            together(first, kinds, others, beside);
        } else if (!kinds.isEmpty()) {
            sections.begin(settled(kinds.get(0), beside, remarksFollow), first.printed(), null);
            inside(beside);
        } else if (sections.inProceedings() && !isSpoken(first, beside)) {
            entries.quoted(paragraphs(cells(first, beside)));
        } else if (!first.isBlank() && !isSpoken(first, beside) && areRemarks(beside)) {
            sections.begin(LabelKind.PROCEEDINGS, first.printed(), null);
            inside(beside);
        } else if (!first.isBlank() && !isSpoken(first, beside)) {
            sections.begin(null, first.printed(), null);
            below(beside);
        } else {
            sections.proceedings();
            remarks.row(first.printed(), paragraphs(beside));
        }
    }

    /** What stands beside a label that goes over several rows: each may have a label of its own. */
    private void below(List<Cell> beside) {
        boolean unknown = sections.kind() == null;
        boolean divided = firstGoesOn || sections.isDivided();
        if (unknown && divided && beside.size() > 1 && !beside.get(0).isBlank()) {
            sections.within(beside.get(0).printed());
            inside(beside.subList(1, beside.size()));
        } else {
            inside(beside);
        }
    }

    /** What a label announces in view of what stands beside it: 議事 over a list of items is an agenda. */
    private LabelKind settled(LabelKind kind, List<Cell> beside, boolean remarksFollow) {
        boolean proceedings = kind == LabelKind.PROCEEDINGS || kind == LabelKind.SUMMARY;
        if (!proceedings) {
            return kind;
        }
        if (beside.stream().anyMatch(this::isSpoken)) {
            return LabelKind.PROCEEDINGS;
        }
        if (kind == LabelKind.PROCEEDINGS
                && rows.hasNoAgenda()
                && beside.stream().allMatch(this::isList)) {
            return LabelKind.AGENDA;
        }
        return remarksFollow ? LabelKind.SUMMARY : kind;
    }

    private static List<Cell> cells(Cell first, List<Cell> beside) {
        List<Cell> cells = new ArrayList<>(beside);
        cells.add(0, first);
        return cells;
    }

    /** Whether what stands beside a label that nobody knows is remarks, each with its speaker. */
    private boolean areRemarks(List<Cell> beside) {
        return beside.stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .filter(line -> {
                            SpeakerMarks.Found found = marks.find(line);
                            return found != null
                                    && SpeakerMarks.isSaid(line.text().substring(found.end()));
                        })
                        .limit(2)
                        .count()
                == 2;
    }

    private boolean isSpoken(Cell cell) {
        return cell.paragraphs().stream().anyMatch(paragraph -> marks.find(paragraph) != null);
    }

    /** Whether what stands beside 議事 is a list of items and not what was said of them. */
    private boolean isList(Cell cell) {
        List<Slice> lines = cell.printed();
        return lines.stream().anyMatch(line -> Topics.isNumbered(line.strip().text()))
                && lines.stream()
                        .allMatch(line ->
                                line.text().length() <= MAX_ITEM && line.text().indexOf('。') < 0);
    }

    /** Whether the left cell of a table without a head names a speaker. */
    private boolean isSpoken(Cell first, List<Cell> beside) {
        return marks.isSpeaker(first.text())
                && beside.stream()
                        .anyMatch(cell -> SENTENCE.matcher(cell.text()).find());
    }

    /** The cells beside a label, the first of which may be a label below it. */
    private void inside(List<Cell> beside) {
        LabelKind kind = sections.kind();
        if (kind != null && kind.isOfPeople() && beside.size() > 1) {
            Cell second = beside.get(0);
            if (marks.isRole(second.text()) && rows.people(beside)) {
                return;
            }
            LabelKind below = labels.row(second.text());
            if (below != null && below != kind && second.text().length() <= MAX_LABEL) {
                rows.within(below, second.printed());
                beside.subList(1, beside.size()).forEach(cell -> each(below, cell));
                return;
            }
            if (rows.people(beside)) {
                return;
            }
            if (!second.isBlank() && beside.size() == 2 && second.printed().size() == 1) {
                beside.get(1).paragraphs().forEach(sections::take); // and the group's name is left over
                return;
            }
        }
        for (Cell cell : beside) {
            cell.paragraphs().forEach(sections::take);
        }
    }

    private void each(LabelKind kind, Cell cell) {
        cell.paragraphs().forEach(paragraph -> rows.take(kind, paragraph));
    }

    /** One value for several labels. */
    private void together(Cell first, List<LabelKind> kinds, List<Cell> others, List<Cell> beside) {
        List<LabelKind> all = new ArrayList<>(kinds);
        List<Slice> words = new ArrayList<>(first.printed());
        for (Cell other : others) {
            LabelKind kind = labels.row(other.text());
            all.add(kind == null ? LabelKind.DETAIL : kind);
            words.addAll(other.printed());
        }
        sections.end();
        rows.together(all, words, paragraphs(beside));
    }

    private static List<Slice> paragraphs(List<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.paragraphs().stream()).toList();
    }
}
