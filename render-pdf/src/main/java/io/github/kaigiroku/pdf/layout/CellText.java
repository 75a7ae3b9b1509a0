package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.writer.Element;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** セルの文: the paragraphs of one cell as lines, drawn piece by piece as pages fill up. */
final class CellText {

    private record Block(Element element, SetText text) {}

    private final Element cell;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private int left;

    /** The text of a cell. */
    CellText(Element cell) {
        this.cell = cell;
    }

    /** Adds a paragraph that belongs to the cell itself, or to an element inside it. */
    void add(Element element, SetText paragraph) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(element, paragraph));
            left += paragraph.size();
        }
    }

    /** How many lines are not yet drawn. */
    int linesLeft() {
        return left;
    }

    /**
     * Draws the next lines and completes the elements that end with them.
     *
     * @param most how many lines there is room for
     * @param x the left edge of the lines
     * @param line where on the page the first one stands
     */
    void draw(Canvas canvas, FormGrid grid, int most, double x, double line) throws IOException {
        for (int room = most; room > 0 && !blocks.isEmpty(); ) {
            Block block = blocks.remove();
            int count = Math.min(room, block.text().size());
            SetText part = block.text().part(0, count);
            if (part.hasText()) {
                part.draw(canvas, grid, block.element(), x, line + most - room, 0);
            }
            room -= count;
            left -= count;
            keepRest(block, count);
        }
    }

    private void keepRest(Block block, int drawn) throws IOException {
        SetText text = block.text();
        if (drawn < text.size()) {
            blocks.push(new Block(block.element(), text.part(drawn, text.size())));
        } else if (block.element() != cell
                && (blocks.isEmpty() || blocks.element().element() != block.element())) {
            block.element().finish();
        }
    }
}
