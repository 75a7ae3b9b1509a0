package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import java.util.List;

/**
 * 氏名の行分け: finds the names that would be broken at a line's end. Word has no mark for text that must stay together
 * which it would also leave out when the text is copied or searched, so such a name begins a new line instead.
 *
 * <p>Widths are nominal, one em or half an em a character, as in the default font.
 */
final class NameLines {

    private static final double HALF_MARK = 0.5;

    private final Paragraph paragraph;
    private final double lineWidth;
    private double reached;

    NameLines(Paragraph paragraph, double lineWidth) {
        this.paragraph = paragraph;
        this.lineWidth = lineWidth;
        this.reached = paragraph.firstIndent();
    }

    /** Goes on to the next piece; answers whether a line must begin before it. Ask once for each piece, in order. */
    boolean beginsLine(int index) {
        TextPiece piece = paragraph.pieces().get(index);
        if (!piece.unbreakable()) {
            piece.text().codePoints().forEach(this::advance);
            return false;
        }
        double width = EmWidth.of(piece.text());
        boolean begins = reached > paragraph.restIndent() && reached + width + markAfter(index) > lineWidth;
        if (begins) {
            reached = paragraph.restIndent();
        }
        reached += width;
        return begins;
    }

    /** A mark such as 、 stays with the name before it, and may shrink to half its width there. */
    private double markAfter(int index) {
        List<TextPiece> pieces = paragraph.pieces();
        return index + 1 < pieces.size() && !pieces.get(index + 1).text().isBlank() ? HALF_MARK : 0;
    }

    private void advance(int codePoint) {
        if (codePoint == '\t') {
            reached = nextTabStop();
            return;
        }
        double width = EmWidth.of(codePoint);
        reached = reached + width > lineWidth ? paragraph.restIndent() + width : reached + width;
    }

    private double nextTabStop() {
        for (double stop : paragraph.tabStops()) {
            if (stop > reached) {
                return stop;
            }
        }
        return (Math.floor(reached / Paragraph.TAB_INTERVAL) + 1) * Paragraph.TAB_INTERVAL;
    }
}
