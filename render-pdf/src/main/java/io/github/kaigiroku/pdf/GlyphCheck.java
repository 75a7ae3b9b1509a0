package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.layout.TextCheck;
import io.github.kaigiroku.pdf.typesetting.GlyphRun;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 字形の検査: notes every character of a document that no font has, so that all are reported at once, and every one that is printed
 * only nearly as written. For one document and one thread.
 */
final class GlyphCheck implements TextCheck {

    private final boolean hasGeta;
    private final MissingGlyphs policy;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();
    /** By their texts. */
    private final Map<String, ApproximateGlyph> approximate = new LinkedHashMap<>();

    GlyphCheck(boolean hasGeta, MissingGlyphs policy) {
        this.hasGeta = hasGeta;
        this.policy = policy;
    }

    @Override
    public void missing(GlyphRun run, int at, String path) {
        missing.add(new MissingGlyph(path, run.text().codePointAt(at)));
    }

    @Override
    public void approximate(String text, String path) {
        approximate.putIfAbsent(text, new ApproximateGlyph(path, text));
    }

    List<ApproximateGlyph> approximate() {
        return List.copyOf(approximate.values());
    }

    /**
     * The characters to be reported, once all texts are checked.
     *
     * @throws MissingGlyphException when there are any that must not be shown as 〓, or cannot
     */
    List<MissingGlyph> missing() {
        List<MissingGlyph> all = List.copyOf(missing);
        boolean refused = policy == MissingGlyphs.ERROR || !hasGeta;
        if (refused && !all.isEmpty()) {
            throw MissingGlyphException.of(all, hasGeta);
        }
        return all;
    }
}
