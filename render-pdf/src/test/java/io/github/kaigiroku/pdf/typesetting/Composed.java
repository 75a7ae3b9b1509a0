package io.github.kaigiroku.pdf.typesetting;

import java.util.List;

/** Short ways to compose and to read what was composed. */
final class Composed {
    private Composed() {}

    static List<ComposedLine> lines(String text, int ems) {
        return lines(text, KinsokuLevel.STANDARD, Measure.of(ems * Measure.EM));
    }

    static List<ComposedLine> lines(String text, Measure measure) {
        return lines(text, KinsokuLevel.STANDARD, measure);
    }

    static List<ComposedLine> lines(String text, KinsokuLevel level, Measure measure, Span... unbreakable) {
        return new LineComposer(SampleAdvances.MONOSPACED, level).compose(text, List.of(unbreakable), measure);
    }

    static List<String> texts(String text, int ems) {
        return texts(lines(text, ems));
    }

    static List<String> texts(List<ComposedLine> lines) {
        return lines.stream().map(ComposedLine::characters).toList();
    }

    /** Where the glyph of the character at an index of the text stands, from the left edge, in thousandths of an em. */
    static float placeOf(int index, ComposedLine line) {
        float place = line.indent();
        for (int at = line.start(); ; ) {
            place += shiftAt(at, line);
            if (at >= index) {
                return place;
            }
            int codePoint = line.text().codePointAt(at);
            at = line.run().next(at);
            place += SampleAdvances.MONOSPACED.of(codePoint, Advances.NO_SELECTOR) + line.tracking();
        }
    }

    private static float shiftAt(int at, ComposedLine line) {
        return (float) line.shifts().stream()
                .filter(shift -> shift.at() == at)
                .mapToDouble(ComposedLine.Shift::by)
                .sum();
    }
}
