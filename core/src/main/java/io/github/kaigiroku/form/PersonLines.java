package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.Arrangement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 人の並べ方: people one after the other, one a line, or several on a line in aligned columns. */
final class PersonLines {

    /** Between a name and the next column, in em. */
    private static final double MIN_GAP = 0.5;

    private final Arrangement arrangement;
    private final int columns;
    private final double width;
    private boolean grouped;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    PersonLines(Arrangement arrangement, int columns, double width) {
        this.arrangement = arrangement;
        this.columns = columns;
        this.width = width;
    }

    /** The heading of a group; people under it are indented. */
    void group(@Nullable String name, String path) {
        grouped = name != null && !name.isEmpty();
        if (name != null && !name.isEmpty()) {
            paragraphs.add(new Pieces().text(name, path).paragraph());
        }
    }

    PersonLines add(List<Pieces> people) {
        if (people.isEmpty()) {
            return this;
        }
        switch (arrangement) {
            case RUN_ON -> paragraphs.add(join(new Pieces(), people).paragraph());
            case LINES -> people.forEach(person -> paragraphs.add(person.indented(grouped ? 1 : 0, grouped ? 2 : 1)));
            case COLUMNS -> columns(people);
        }
        return this;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Adds people with 、 between them. */
    static Pieces join(Pieces pieces, List<Pieces> people) {
        for (int i = 0; i < people.size(); i++) {
            if (i > 0) {
                pieces.form("、", owner(people.get(i).pieces().get(0).path()));
            }
            pieces.addAll(people.get(i));
        }
        return pieces;
    }

    /** The path of whose component stands at a path. */
    private static String owner(String path) {
        int end = path.lastIndexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    /** Whoever is wider than a column takes two, and begins another line where this one has no room. */
    private void columns(List<Pieces> people) {
        double column = Math.floor(width / columns * 2) / 2;
        var stops = new ArrayList<Double>();
        for (int i = 1; i < columns; i++) {
            stops.add(i * column);
        }
        var line = new Pieces();
        int used = 0;
        for (Pieces person : people) {
            double wide = NominalWidth.of(person.text());
            if (used > 0 && (used >= columns || used * column + wide > width)) {
                paragraphs.add(new Paragraph(line.pieces(), 0, 0, stops));
                line = new Pieces();
                used = 0;
            }
            if (used > 0) {
                line.form("\t", person.pieces().get(0).path());
            }
            line.addAll(person);
            used += (int) Math.max(1, Math.ceil((wide + MIN_GAP) / column));
        }
        paragraphs.add(new Paragraph(line.pieces(), 0, 0, stops));
    }
}
