package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.pdf.ReadBack.Glyph;
import io.github.kaigiroku.pdf.ReadBack.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The cells of a form as its rules draw them: what is closed, and what stands in them. */
final class Cells {

    /** Rounding in the file, and ink that a font draws beside its em box. */
    private static final float TOLERANCE = 0.75f;

    /** Half the width of a rule. */
    private static final float HAIR = 0.25f;

    private static final float ASCENT = 0.88f;

    private final int page;
    private final List<Rule> across;
    private final List<Rule> upright;
    private final TreeSet<Float> columns = new TreeSet<>();
    private final TreeSet<Float> rows = new TreeSet<>();

    private Cells(ReadBack pdf, int page) {
        this.page = page;
        List<Rule> rules =
                pdf.rules().stream().filter(rule -> rule.page() == page).toList();
        across = rules.stream().filter(rule -> !rule.isUpright()).toList();
        upright = rules.stream().filter(Rule::isUpright).toList();
        upright.forEach(rule -> columns.add(rule.fromX()));
        across.forEach(rule -> rows.add(rule.fromY()));
    }

    /** Passes when every table is a closed box on each of its pages, and every glyph is inside one cell. */
    static void assertKeepTheirText(ReadBack pdf) {
        List<String> faults = new ArrayList<>();
        for (int page = 1; page <= pdf.pages(); page++) {
            Cells cells = new Cells(pdf, page);
            cells.assertClosed();
            for (Glyph glyph : pdf.glyphs()) {
                if (glyph.page() == page && glyph.mark() >= 0 && !cells.holds(glyph)) {
                    faults.add("leaves its cell: " + glyph);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void assertClosed() {
        if (columns.isEmpty()) {
            return;
        }
        assertThat(columns).as("upright rules of page " + page).hasSize(3);
        for (Rule rule : across) {
            assertThat(List.of(rule.fromX(), rule.toX()))
                    .as("a rule across page " + page)
                    .containsExactly(columns.first(), columns.last());
        }
        for (Rule rule : upright) {
            assertThat(List.of(rule.fromY(), rule.toY()))
                    .as("an upright rule of page " + page)
                    .containsExactly(rows.first(), rows.last());
        }
    }

    private boolean holds(Glyph glyph) {
        float top = glyph.isAccent() ? glyph.inkTop() : glyph.y() - ASCENT * glyph.size();
        float bottom = glyph.isAccent() ? glyph.inkBottom() : top + glyph.size();
        boolean blank = glyph.inkLeft() == glyph.inkRight();
        if (blank || columns.isEmpty() || bottom <= rows.first()) {
            return true;
        }
        return glyph.inkLeft() > columns.first() - HAIR
                && glyph.inkRight() < columns.last() + HAIR
                && bottom <= rows.last() + TOLERANCE
                && columns.stream().noneMatch(x -> glyph.inkLeft() < x - HAIR && glyph.inkRight() > x + HAIR)
                && rows.stream().noneMatch(y -> top < y - TOLERANCE && bottom > y + TOLERANCE);
    }
}
