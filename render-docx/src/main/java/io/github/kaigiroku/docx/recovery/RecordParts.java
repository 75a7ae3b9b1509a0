package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import io.github.kaigiroku.docx.write.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 会議録の部分: what a document prints of a record; what a form built in Java adds is reported and left out. */
final class RecordParts {

    private final Notes notes;

    private RecordParts(Notes notes) {
        this.notes = notes;
    }

    /** The document without what was added to its forms. */
    static PrintedDocument of(PrintedDocument printed, Notes notes) {
        return new PrintedDocument(new RecordParts(notes).blocks(printed.blocks()), printed.asides());
    }

    private List<PrintedBlock> blocks(List<PrintedBlock> printed) {
        List<PrintedBlock> blocks = new ArrayList<>();
        for (PrintedBlock block : printed) {
            if (block instanceof PrintedBlock.Table table) {
                List<PrintedRow> rows = rows(table.rows());
                if (!rows.isEmpty()) {
                    blocks.add(new PrintedBlock.Table(rows));
                }
            } else if (block instanceof PrintedBlock.Line line && isAdded(line.paragraph())) {
                tell(line.paragraph().text());
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private List<PrintedRow> rows(List<PrintedRow> printed) {
        List<PrintedRow> rows = new ArrayList<>();
        for (PrintedRow row : printed) {
            if (row.cells().stream().flatMap(cell -> cell.paragraphs().stream()).anyMatch(RecordParts::isAdded)) {
                tell(row.cells().stream().map(PrintedCell::text).collect(Collectors.joining("\n")));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private void tell(String text) {
        String said = text.strip();
        if (!said.isEmpty()) {
            notes.added(said);
        }
    }

    private static boolean isAdded(PrintedParagraph paragraph) {
        return paragraph.bookmarks().stream().anyMatch(name -> name.startsWith(Anchor.ADDED));
    }
}
