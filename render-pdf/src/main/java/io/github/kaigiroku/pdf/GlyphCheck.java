package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.layout.TextCheck;
import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.typesetting.Advances;
import io.github.kaigiroku.pdf.typesetting.Graphemes;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 字形の検査: finds characters that no font has, and refuses or notes them. For one document and one thread. */
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
                note(new MissingGlyph(path, codePoint));
            }
            at += selector == Advances.NO_SELECTOR ? 0 : Character.charCount(selector);
        }
    }

    /** The characters noted so far. */
    List<MissingGlyph> missing() {
        return List.copyOf(missing);
    }

    private void note(MissingGlyph glyph) {
        switch (policy) {
            case ERROR -> throw new RenderException(glyph.path(), refusal(glyph));
            case GETA -> {
                if (!glyphs.hasGeta()) {
                    throw new RenderException(glyph.path(), noGeta(glyph));
                }
                missing.add(glyph);
            }
        }
    }

    private static Message refusal(MissingGlyph glyph) {
        return new Message(
                "文字 " + glyph.description() + " の字形がどのフォントにもありません。この文字のあるフォントを加えるか（PdfOptions の fonts、コマンドの --font）、"
                        + "〓で印刷してください（missingGlyphs を GETA に、コマンドでは --missing-glyph geta）。",
                "no font has a glyph for " + glyph.description()
                        + "; add a font that has it (fonts of PdfOptions, --font of the command), or print 〓 (missingGlyphs"
                        + " GETA, --missing-glyph geta).");
    }

    private static Message noGeta(MissingGlyph glyph) {
        return new Message(
                "文字 " + glyph.description() + " の字形も〓の字形もどのフォントにもありません。日本語のフォントを PdfOptions の fonts に加えてください。",
                "no font has a glyph for " + glyph.description()
                        + ", nor one for 〓; add a Japanese font to the fonts of PdfOptions.");
    }
}
