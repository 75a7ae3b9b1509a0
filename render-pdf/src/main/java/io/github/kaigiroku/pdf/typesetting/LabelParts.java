package io.github.kaigiroku.pdf.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a label may be divided (項目名や発言者名の分割): before a bracket, and between words. A name, a title or what stands in
 * brackets stays whole where it fits a line.
 */
public final class LabelParts {

    private LabelParts() {}

    /** The parts of a label that stay on one line. */
    public static List<Span> of(String label) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean blank = c == ' ' || c == '　' || c == '\t';
            if (blank || (isOpening(c) && i > start && !isOpening(label.charAt(i - 1)))) {
                add(parts, start, i);
                start = blank ? i + 1 : i;
            }
        }
        add(parts, start, label.length());
        return parts;
    }

    private static void add(List<Span> parts, int start, int end) {
        if (end > start) {
            parts.add(new Span(start, end));
        }
    }

    private static boolean isOpening(char c) {
        return "（(〔［[【〈《「『｛{".indexOf(c) >= 0;
    }
}
