package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import java.util.List;

/**
 * 組んだ文: the lines of a paragraph and what they are drawn with.
 *
 * @param lines the lines; none for a text that is not there
 * @param face what they are drawn with
 */
record SetText(List<ComposedLine> lines, Face face) {

    int size() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines from one index to another. */
    SetText part(int from, int to) {
        return new SetText(lines.subList(from, to), face);
    }

    boolean hasText() {
        return lines.size() > 1 || (lines.size() == 1 && lines.get(0).end() > 0);
    }
}
