package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;

/** 表の行の人: reads the cells of a row line by line, where each line tells of people; nothing where one does not. */
final class PeopleCells {

    private PeopleCells() {}

    /** What each line says; empty when the cells have no people, or their lines do not stand beside each other. */
    static List<PeopleLine> read(List<Cell> cells, PersonWords words) {
        List<List<Slice>> columns = cells.stream()
                .map(Cell::printed)
                .filter(printed -> !printed.isEmpty())
                .toList();
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        if (!fits(columns, most)) {
            return List.of();
        }
        List<PeopleLine> read = new ArrayList<>();
        for (int row = 0; row < most; row++) {
            read.add(PeopleLine.ofCells(row(columns, row), words));
        }
        return read.stream().allMatch(PeopleCells::isOfPeople) ? read : List.of();
    }

    /** Whether each column has as many lines, but for one role beside several names. */
    private static boolean fits(List<List<Slice>> columns, int most) {
        boolean roleBeside = columns.size() == 2 && columns.get(0).size() == 1;
        return roleBeside || columns.stream().allMatch(printed -> printed.size() == most);
    }

    private static List<Slice> row(List<List<Slice>> columns, int row) {
        return columns.stream()
                .filter(printed -> row < printed.size())
                .map(printed -> printed.get(row).strip())
                .toList();
    }

    private static boolean isOfPeople(PeopleLine line) {
        return !line.people().isEmpty() && !line.hasOther();
    }
}
