package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 署名者の氏名: where a paragraph prints the name of one who signs the record. Behind it is the room for the signature.
 *
 * @param name the name as printed
 * @param last index in the paragraph of its last UTF-16 unit
 * @param room from the left edge of the paragraph's lines to the right one, in pt
 */
record SignerName(String name, int last, double room) {

    private static final String PATH = "meeting.signers[";
    /** Less than so many em are no room for a signature. */
    private static final double LEAST = 4;
    /** Between the name and the room, in em. */
    private static final double GAP = 0.5;

    /** The only signer that a paragraph names; null when there is none, or several that share a line. */
    static @Nullable SignerName in(Paragraph paragraph, double room) {
        SignerName found = null;
        int start = 0;
        for (TextPiece piece : paragraph.pieces()) {
            int end = start + piece.text().length();
            if (piece.path().startsWith(PATH) && end > start) {
                if (found != null) {
                    return null;
                }
                found = new SignerName(piece.text(), end - 1, room);
            }
            start = end;
        }
        return found;
    }

    /** Tells the canvas of the room, if it is behind one of some lines that were drawn from a line of the page on. */
    void tell(Canvas canvas, FormGrid grid, List<ComposedLine> lines, double size, double left, double from) {
        for (int i = 0; i < lines.size(); i++) {
            ComposedLine line = lines.get(i);
            double start = left + (line.indent() + line.width()) * size / 1000 + GAP * size;
            boolean enough = left + room - start >= LEAST * size;
            if (line.start() <= last && last < line.end() && enough) {
                canvas.signerRow(name, start, grid.top(from + i + 1), left + room, grid.top(from + i));
            }
        }
    }
}
