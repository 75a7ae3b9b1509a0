package io.github.kaigiroku.pdf.typesetting;

import io.github.kaigiroku.pdf.typesetting.ComposedLine.Shift;
import java.util.List;

/**
 * 読み違えられる部分: the part of a line that a program reading the painted text back would read otherwise: from the first to
 * the last of the gaps that it would take for blanks, ideographic blanks that it would take for other ones, marks drawn onto
 * letters, which it would read before them, and squeezes beside all these, at which it would begin a new line. Nothing of a
 * line with tabs, which are read as blanks. Used once.
 */
final class MisreadPart {

    /** Programs take more than a tenth of an em for a blank (poppler 22). */
    private static final float READ_AS_BLANK = 90;

    private static final char IDEOGRAPHIC_BLANK = '　';

    private final ComposedLine line;
    private final GlyphRun run;
    private boolean misread;
    private int first;
    private int last;

    MisreadPart(ComposedLine line) {
        this.line = line;
        run = line.run();
        first = line.end();
        last = line.start();
    }

    Span find() {
        addGaps();
        addCharacters();
        return misread && !hasTab()
                ? new Span(run.before(first, line.start()), Math.min(line.end(), run.next(last)))
                : Span.NONE;
    }

    private void addGaps() {
        if (line.tracking() >= READ_AS_BLANK) {
            misread = true;
            add(line.start());
            add(line.end() - 1);
        }
        List<Shift> shifts = line.shifts();
        for (int i = 0; i < shifts.size(); i++) {
            float gap = line.tracking() + shifts.get(i).by();
            misread |= gap >= READ_AS_BLANK;
            if (Math.abs(gap) >= READ_AS_BLANK) {
                add(shifts.get(i).at());
            }
        }
    }

    private void addCharacters() {
        String text = line.text();
        boolean marks = run.hasPlaced();
        for (int at = line.start(); at < line.end(); at++) {
            if (text.charAt(at) == IDEOGRAPHIC_BLANK || (marks && run.isPlaced(at))) {
                misread = true;
                add(at);
            }
        }
    }

    private void add(int at) {
        first = Math.min(first, at);
        last = Math.max(last, at);
    }

    private boolean hasTab() {
        return line.characters().indexOf('\t') >= 0;
    }
}
