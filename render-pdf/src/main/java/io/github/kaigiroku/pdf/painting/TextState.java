package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.layout.Face;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.truetype.DocumentFonts;

/**
 * 文字の状態: writes how the text that follows is shown, and its strings (ISO 32000-1, 9.3 and 9.4). What the page's graphics
 * state already says is not said again.
 */
final class TextState {

    /** How thick the stroke of a bold text is, in em. */
    private static final double STROKE = 0.03;

    private static final int NO_FONT = -1;

    private final Bytes content;
    private int font;
    private double size;
    private double tracking;
    private double scale;
    private boolean bold;
    private int rise;

    /** Whether a string is open. */
    private boolean open;

    TextState(Bytes content) {
        this.content = content;
        forget();
    }

    /** Forgets what the graphics state last said; the next page, or the end of a saved state, has its own. */
    void forget() {
        font = NO_FONT;
        size = 0;
        tracking = 0;
        scale = 1;
        bold = false;
    }

    /** Sets the size of the fonts that follow, in points. */
    void size(double wanted) {
        if (size != wanted) {
            size = wanted;
            font = NO_FONT;
        }
    }

    /** Raises what follows, by thousandths of an em. */
    void rise(int wanted) {
        if (rise != wanted) {
            close();
            rise = wanted;
            content.put(wanted * size / 1000).put(" Ts\n");
        }
    }

    /** Says what the glyphs up to the end of the marked content read. */
    void tell(String text) {
        close();
        content.put("/Span<</ActualText").text(text).put(">>BDC\n");
    }

    /** Ends what {@link #tell} began. */
    void endTold() {
        close();
        content.put("EMC\n");
    }

    /** Opens a string in the given font, or goes on with the one that is open. */
    void use(int wanted) {
        if (font != wanted) {
            close();
            font = wanted;
            content.put('/')
                    .put(DocumentFonts.resourceName(font))
                    .put(' ')
                    .put(size)
                    .put(" Tf\n");
        }
        if (!open) {
            content.put("[(");
            open = true;
        }
    }

    /** Ends the string that is open. */
    void close() {
        if (open) {
            content.put(")]TJ\n");
            open = false;
        }
    }

    /** Writes a character of the font in use, by its number there. */
    void character(int cid) {
        content.twoBytes(cid);
    }

    /** Moves the pen inside a string, to the right by thousandths of an em. */
    void move(double by) {
        content.put(')').put(-by).put('(');
    }

    /** A bold text is filled and stroked. */
    void thicken(Face face) {
        if (bold != face.bold()) {
            bold = face.bold();
            content.put(bold ? 2 : 0).put(" Tr\n");
        }
        if (bold) {
            content.put(face.size() * STROKE).put(" w\n");
        }
    }

    /** Spaces what follows: points behind each character. */
    void track(double wanted) {
        if (tracking != wanted) {
            tracking = wanted;
            content.put(wanted).put(" Tc\n");
        }
    }

    /** Narrows or widens what follows; 1 is as wide as the font says. */
    void scale(double wanted) {
        if (scale != wanted) {
            scale = wanted;
            content.put(100 * wanted).put(" Tz\n");
        }
    }
}
