package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;

/**
 * フォントを使えない: a font file is broken, of a kind that cannot be embedded, or must not be embedded by its licence
 * bits. The path is the font's name. It may come when a font is opened, or later, when an outline is first needed: fonts
 * are read on demand.
 */
public final class FontFormatException extends RenderException {

    private static final long serialVersionUID = 1L;

    FontFormatException(String font, String japanese, String english) {
        super(font, new Message(japanese, english));
    }
}
