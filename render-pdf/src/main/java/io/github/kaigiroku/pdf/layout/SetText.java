package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.writer.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 組んだ文: the lines of a paragraph and what they are drawn with.
 *
 * @param lines the lines; none for a text that is not there
 * @param face what they are drawn with
 * @param signer the signer whose name they print; null for most texts
 */
record SetText(
        List<ComposedLine> lines, Face face, @Nullable SignerName signer) {

    /** Lines that name no signer. */
    SetText(List<ComposedLine> lines, Face face) {
        this(lines, face, null);
    }

    int size() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines from one index to another. */
    SetText part(int from, int to) {
        return new SetText(lines.subList(from, to), face, signer);
    }

    /**
     * Draws all lines.
     *
     * @param left the left edge
     * @param line where on the page the first one stands
     * @param lower how much lower than usual their baselines are, in lines
     */
    void draw(Canvas canvas, FormGrid grid, Element element, double left, double line, double lower) {
        canvas.text(element, lines, face, left, grid.baseline(line + lower, face.size()));
        if (signer != null) {
            signer.tell(canvas, grid, lines, face.size(), left, line);
        }
    }

    boolean hasText() {
        return lines.size() > 1 || (lines.size() == 1 && lines.get(0).end() > 0);
    }
}
