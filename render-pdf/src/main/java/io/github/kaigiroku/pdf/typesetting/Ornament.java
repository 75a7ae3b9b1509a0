package io.github.kaigiroku.pdf.typesetting;

import java.util.List;

/**
 * A row of one sign (飾り罫), such as ──────── or ＊＊＊＊＊＊: set on one line, however long it was typed, because a rest of a
 * few signs on the next line is no rule any more. Its glyphs are drawn narrower, so that none is lost.
 */
public final class Ornament {

    private static final int LEAST = 5;
    private static final String SIGNS = "─━―—－-‐=＝_＿…‥・･*＊～〜~◇◆○●☆★※";

    private Ornament() {}

    /** Whether a text is nothing but one sign, repeated. */
    public static boolean is(String text) {
        if (text.length() < LEAST || SIGNS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** The row in one line of the given room; the natural lines must be more than one. */
    public static List<ComposedLine> line(List<ComposedLine> natural, int indent, int width) {
        GlyphRun run = natural.get(0).run();
        int end = run.text().length();
        int whole = natural.stream().mapToInt(ComposedLine::width).sum();
        int room = Math.max(1, width - indent);
        float scale = Math.min(1, (float) room / Math.max(1, whole));
        return List.of(new ComposedLine(run, 0, end, indent, Math.min(room, whole), 0, List.of(), scale));
    }
}
