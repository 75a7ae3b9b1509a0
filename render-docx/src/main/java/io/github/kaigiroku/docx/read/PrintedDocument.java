package io.github.kaigiroku.docx.read;

import io.github.kaigiroku.docx.write.PrintedText;
import java.util.List;

/**
 * 印字された文書: what a document prints, in order.
 *
 * @param blocks its tables, and the lines outside them
 * @param asides what it holds beside them: tracked changes, hidden text, notes, comments, text boxes and the like
 */
public record PrintedDocument(List<PrintedBlock> blocks, List<PrintedAside> asides) {

    /** Copies the lists. */
    public PrintedDocument {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
    }

    /**
     * The tables.
     *
     * @return the tables in order
     */
    public List<PrintedBlock.Table> tables() {
        return blocks.stream()
                .filter(PrintedBlock.Table.class::isInstance)
                .map(PrintedBlock.Table.class::cast)
                .toList();
    }

    /**
     * The lines outside the tables.
     *
     * @return the texts in order
     */
    public List<String> lines() {
        return blocks.stream()
                .filter(PrintedBlock.Line.class::isInstance)
                .map(block -> ((PrintedBlock.Line) block).paragraph().text())
                .toList();
    }

    /**
     * The digest of the printed text, as the renderer takes it.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        var printed = new PrintedText();
        for (PrintedBlock block : blocks) {
            if (block instanceof PrintedBlock.Table table) {
                table.rows().forEach(row -> take(row, printed));
            } else if (block instanceof PrintedBlock.Line line) {
                printed.text(line.paragraph().text());
                printed.endCell();
            }
        }
        return printed.digest();
    }

    private static void take(PrintedRow row, PrintedText printed) {
        for (PrintedCell cell : row.cells()) {
            for (PrintedParagraph paragraph : cell.paragraphs()) {
                printed.text(paragraph.text());
                printed.endParagraph();
            }
            printed.endCell();
        }
        printed.endRow();
    }
}
