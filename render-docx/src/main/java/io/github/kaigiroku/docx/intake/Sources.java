package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import java.util.ArrayList;
import java.util.List;

/** 元の段落の一覧: every paragraph of a file by its place, in order. */
final class Sources {

    private static final int TWIPS_OF_HALF = 105;

    private final List<SourceText> all = new ArrayList<>();

    Slice add(String place, String text) {
        return add(new SourceText(place, text, 0));
    }

    Slice add(String place, PrintedParagraph paragraph) {
        return add(new SourceText(place, paragraph.text(), paragraph.indent() / TWIPS_OF_HALF));
    }

    private Slice add(SourceText source) {
        all.add(source);
        return source.whole();
    }

    /** The cells of a row, with where they stand in the grid. */
    List<Cell> cells(String place, PrintedRow row) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (PrintedCell cell : row.cells()) {
            List<Slice> paragraphs = new ArrayList<>();
            String at = place + " 列" + (cells.size() + 1) + " 段落";
            for (PrintedParagraph paragraph : cell.paragraphs()) {
                paragraphs.add(add(at + (paragraphs.size() + 1), paragraph));
            }
            cells.add(new Cell(paragraphs, column, cell.span(), cell.continued()));
            column += cell.span();
        }
        return cells;
    }

    /** What became of every character. */
    List<TakenText> account() {
        List<TakenText> account = new ArrayList<>();
        all.forEach(source -> account.addAll(source.pieces()));
        return account;
    }
}
