package io.github.kaigiroku.pdf;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.util.List;
import java.util.stream.Collectors;

/** 字形のない文字がある: a document has characters that no font can show. Names all of them; no usable file was made. */
public final class MissingGlyphException extends RenderException {

    private static final long serialVersionUID = 1L;

    /** So many are named in the message; the list has them all. */
    private static final int MAX_NAMED = 50;

    private final transient List<MissingGlyph> missing;

    private MissingGlyphException(List<MissingGlyph> missing, Message text) {
        super(missing.get(0).path(), text);
        this.missing = List.copyOf(missing);
    }

    static MissingGlyphException of(List<MissingGlyph> missing, boolean hasGeta) {
        return new MissingGlyphException(missing, hasGeta ? refused(missing) : noGeta(missing));
    }

    /**
     * The characters.
     *
     * @return each once for every path, in the order of the document; at least one
     */
    public List<MissingGlyph> missing() {
        return missing;
    }

    private static Message refused(List<MissingGlyph> missing) {
        String named = named(missing);
        return new Message(
                named + " の字形がどのフォントにもありません。この文字のあるフォントを加えるか（PdfOptions の fonts、コマンドの --font）、"
                        + "〓で印刷してください（missingGlyphs を GETA に、コマンドでは --missing-glyph geta）。"
                        + (anyRightToLeft(missing) ? "右から左に書く文字は、どのフォントを加えても印刷できません。" : ""),
                "no font has a glyph for " + named
                        + "; add a font that has it (fonts of PdfOptions, --font of the command), or print 〓 (missingGlyphs"
                        + " GETA, --missing-glyph geta)."
                        + (anyRightToLeft(missing) ? " Text from right to left cannot be printed with any font." : ""));
    }

    private static Message noGeta(List<MissingGlyph> missing) {
        String named = named(missing);
        return new Message(
                named + " の字形も〓の字形もどのフォントにもありません。日本語のフォントを PdfOptions の fonts に加えてください。",
                "no font has a glyph for " + named
                        + ", nor one for 〓; add a Japanese font to the fonts of PdfOptions.");
    }

    private static boolean anyRightToLeft(List<MissingGlyph> missing) {
        return missing.stream().anyMatch(MissingGlyph::isRightToLeft);
    }

    private static String named(List<MissingGlyph> missing) {
        String first = missing.stream()
                .limit(MAX_NAMED)
                .map(glyph -> glyph.description() + " " + glyph.path())
                .collect(Collectors.joining(", "));
        return missing.size() > MAX_NAMED ? first + " … (" + missing.size() + ")" : first;
    }
}
