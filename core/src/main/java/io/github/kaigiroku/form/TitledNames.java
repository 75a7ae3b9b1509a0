package io.github.kaigiroku.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 職・氏名の並び: titles and names in two aligned columns, one person a line. */
final class TitledNames {

    private static final double GAP = 1;
    /** In em; after a longer title the name stands at the next tab stop, or below, and the others keep their column. */
    private static final double WIDEST_TITLE = 12;

    /** A person; or, without a name and a title, the heading of a group. */
    private record Line(
            String title,
            String name,
            String path,
            @Nullable String group) {}

    private final List<Line> lines = new ArrayList<>();
    private @Nullable String group;

    /** The heading that the next people are listed under; said once for people in a row. */
    void group(@Nullable String name, String path) {
        if (name != null && !name.isEmpty() && !name.equals(group)) {
            lines.add(new Line("", "", path, name));
        }
        group = name;
    }

    void add(@Nullable String title, @Nullable String name, String path) {
        lines.add(new Line(title == null ? "" : title, name == null ? "" : name, path, null));
    }

    List<Paragraph> paragraphs() {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, Math.min(WIDEST_TITLE, NominalWidth.of(line.title())));
        }
        var paragraphs = new ArrayList<Paragraph>(lines.size());
        for (Line line : lines) {
            paragraphs.add(paragraph(line, widest));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(Line line, double widest) {
        if (line.group() != null) {
            return new Pieces().text(line.group(), line.path()).paragraph();
        }
        if (line.name().isEmpty()) {
            return new Pieces().text(line.title(), line.path() + ".title").paragraph();
        }
        if (widest == 0) {
            return new Pieces().name(line.name(), line.path() + ".name").paragraph();
        }
        var pieces = new Pieces()
                .text(line.title(), line.path() + ".title")
                .form("\t", line.path())
                .name(line.name(), line.path() + ".name");
        return new Paragraph(pieces.pieces(), 0, widest + GAP, List.of(widest + GAP));
    }
}
