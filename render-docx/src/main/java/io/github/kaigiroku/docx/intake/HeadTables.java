package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表の読み分け: tables of labels and values, of people and of remarks, and how they are distinguished. */
final class HeadTables {

    private static final Pattern SEAL = Pattern.compile("決裁欄?|合議|供覧|起案者?|取扱者|文書番号|\\S{0,4}(?:長|補佐|担当|主任|主査|主幹|係員|課員)");

    private final Labels labels;
    private final Sections sections;
    private final Rows rows;
    private final Entries entries;
    private final RemarkRows remarks;
    private final SpeakerMarks marks;
    private final HeadLines lines;
    private final LabelledCells labelled;
    private final RosterWords roster = new RosterWords();
    private @Nullable Columns columns;
    private @Nullable PersonColumns people;

    HeadTables(
            Labels labels,
            Sections sections,
            Rows rows,
            Entries entries,
            RemarkRows remarks,
            SpeakerMarks marks,
            HeadLines lines) {
        this.labels = labels;
        this.sections = sections;
        this.rows = rows;
        this.entries = entries;
        this.remarks = remarks;
        this.marks = marks;
        this.lines = lines;
        this.labelled = new LabelledCells(labels, sections, rows, entries, remarks, marks);
    }

    /** Takes a table, of which the blocks behind it may hold remarks. */
    void take(List<List<Cell>> table, boolean remarksFollow) {
        columns = null;
        people = null;
        if (isSeals(table)) {
            table.forEach(row -> row.forEach(Cell::form));
            return;
        }
        int lastHead = lastHead(table);
        for (int i = 0; i < table.size(); i++) {
            row(table, i, remarksFollow || i < lastHead);
        }
        if (columns != null) {
            entries.finish();
        }
        sections.end();
    }

    private int lastHead(List<List<Cell>> table) {
        for (int i = table.size() - 1; i >= 0; i--) {
            if (Columns.of(table.get(i), labels) != null) {
                return i;
            }
        }
        return -1;
    }

    /** 決裁欄: titles over or under empty boxes. */
    private boolean isSeals(List<List<Cell>> table) {
        List<String> texts = table.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.paragraphs().stream())
                .map(Slice::key)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() > 1
                && texts.stream().allMatch(text -> SEAL.matcher(text).matches() || marks.isTitle(text));
    }

    private void row(List<List<Cell>> table, int i, boolean remarksFollow) {
        List<Cell> cells = table.get(i);
        Columns head = Columns.of(cells, labels);
        PersonColumns names = head == null && columns == null ? PersonColumns.of(cells, roster) : null;
        if (head != null) {
            columns = head;
            people = null;
            sections.remarks();
            entries.finish();
            cells.forEach(Cell::form);
        } else if (columns == null && i == 0 && isHeadOfContents(cells)) {
            cells.forEach(Cell::form);
        } else if (columns == null && isLabelsOverValues(table, i)) {
            cells.forEach(Cell::form);
        } else if (columns == null && i > 0 && isLabelsOverValues(table, i - 1)) {
            values(table.get(i - 1), cells);
        } else if (names != null) {
            people = names;
            cells.forEach(Cell::form);
        } else if (columns != null) {
            remarks(columns, cells);
        } else if (people != null && people.fits(cells) && !isLabel(cells.get(0))) {
            people.take(cells, sections.kind(), rows);
        } else if (cells.size() > 1) {
            people = null;
            labelled.take(cells, shared(table, i), remarksFollow, goesOn(table, i));
        } else {
            cells.forEach(cell -> cell.paragraphs().forEach(lines::take));
        }
    }

    /** Whether the first cell of a row stands beside the next row as well. */
    private static boolean goesOn(List<List<Cell>> table, int i) {
        return i + 1 < table.size()
                && !table.get(i + 1).isEmpty()
                && table.get(i + 1).get(0).continued();
    }

    /** 内容 over the values of a table of labels, with nothing or 項目 over the labels. */
    private boolean isHeadOfContents(List<Cell> cells) {
        return cells.size() == 2
                && (cells.get(0).isBlank() || labels.column(cells.get(0).text()) == LabelKind.COLUMN_ITEM)
                && labels.column(cells.get(1).text()) == LabelKind.COLUMN_TEXT;
    }

    /** Whether a row has nothing but labels, over a row of as many cells that are none. */
    private boolean isLabelsOverValues(List<List<Cell>> table, int i) {
        List<Cell> heads = table.get(i);
        return heads.size() > 1
                && i + 1 < table.size()
                && table.get(i + 1).size() == heads.size()
                && heads.stream().allMatch(cell -> labels.row(cell.text()) != null)
                && table.get(i + 1).stream().noneMatch(cell -> labels.row(cell.text()) != null || cell.continued());
    }

    private void values(List<Cell> heads, List<Cell> cells) {
        for (int i = 0; i < heads.size(); i++) {
            sections.begin(labels.row(heads.get(i).text()), heads.get(i).printed(), null);
            cells.get(i).paragraphs().forEach(sections::take);
        }
    }

    private boolean isLabel(Cell cell) {
        return labels.row(cell.text()) != null && !marks.isRole(cell.text());
    }

    private void remarks(Columns heads, List<Cell> cells) {
        if (heads.isWhole(cells)) {
            cells.forEach(cell -> entries.over(cell.printed()));
        } else {
            heads.take(cells, remarks);
        }
    }

    /** For each cell of a row, the labels of the rows below that the same cell stands beside. */
    private static List<List<Cell>> shared(List<List<Cell>> table, int i) {
        List<List<Cell>> shared = new ArrayList<>();
        Set<Integer> ended = new HashSet<>();
        for (int k = 0; k < table.get(i).size(); k++) {
            shared.add(new ArrayList<>());
        }
        for (int j = i + 1; j < table.size() && ended.size() < shared.size(); j++) {
            for (int k = 0; k < shared.size(); k++) {
                below(table.get(i).get(k), table.get(j), shared.get(k), ended, k);
            }
        }
        return shared;
    }

    private static void below(Cell cell, List<Cell> row, List<Cell> labels, Set<Integer> ended, int k) {
        boolean goesOn = row.stream().anyMatch(other -> other.continued() && other.column() == cell.column());
        if (ended.contains(k) || !goesOn) {
            ended.add(k);
            return;
        }
        row.stream()
                .filter(other -> !other.continued() && other.end() == cell.column() && !other.isBlank())
                .forEach(labels::add);
    }
}
