package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.layout.TextCheck;
import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.typesetting.Advances;
import io.github.kaigiroku.pdf.typesetting.Graphemes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 字形の検査: notes every character of a document that no font has, so that all are told at once. For one document and one
 * thread.
 */
final class GlyphCheck implements TextCheck {

    private final Glyphs glyphs;
    private final MissingGlyphs policy;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    GlyphCheck(Glyphs glyphs, MissingGlyphs policy) {
        this.glyphs = glyphs;
        this.policy = policy;
    }

    @Override
    public void check(String text, String path) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            int selector = Graphemes.selectorAt(text, at);
            if (glyphs.isMissing(codePoint, selector)) {
                boolean composed = Graphemes.isComposing(selector);
                missing.add(new MissingGlyph(path, composed ? Graphemes.composed(codePoint, selector) : codePoint));
            }
            at += selector == Advances.NO_SELECTOR ? 0 : Character.charCount(selector);
        }
    }

    /**
     * The characters to be reported, once all texts are checked.
     *
     * @throws MissingGlyphException when there are any that must not be shown as 〓, or cannot
     */
    List<MissingGlyph> missing() {
        List<MissingGlyph> all = List.copyOf(missing);
        boolean refused = policy == MissingGlyphs.ERROR || !glyphs.hasGeta();
        if (refused && !all.isEmpty()) {
            throw MissingGlyphException.of(all, glyphs.hasGeta());
        }
        return all;
    }
}
