package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.layout.Face;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.truetype.DocumentFonts;
import io.github.kaigiroku.pdf.truetype.FontChain;
import io.github.kaigiroku.pdf.truetype.GlyphBox;
import io.github.kaigiroku.pdf.typesetting.ComposedLine;
import io.github.kaigiroku.pdf.typesetting.ComposedLine.Shift;
import io.github.kaigiroku.pdf.typesetting.GlyphRun;
import io.github.kaigiroku.pdf.typesetting.Graphemes;
import io.github.kaigiroku.pdf.typesetting.Span;
import io.github.kaigiroku.profile.FontRole;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 文字の描画: writes composed lines as text operators (ISO 32000-1, 9.4), one string a line where nothing moves.
 */
public final class TextPainter {

    /** The first surrogate of the planes 15 and 16, which are for private use like U+E000 to U+F8FF. */
    private static final char FIRST_PRIVATE_PLANES = '\uDB80';

    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<FontRole, Glyphs> roles;
    private final DocumentFonts fonts;
    private final Bytes content;
    private final TextState state;
    private Glyphs glyphs;
    /** What a line has above and below its characters, in thousandths of an em. */
    private int room;

    /** The last glyph that is no mark, and the marks on it. */
    private int base;

    private @Nullable MarkStack marks;

    TextPainter(Function<FontRole, Glyphs> roles, DocumentFonts fonts, Bytes content) {
        this.roles = roles;
        glyphs = roles.apply(FontRole.TEXT);
        this.fonts = fonts;
        this.content = content;
        state = new TextState(content);
    }

    /** Forgets what the graphics state last said; the next page, or the end of a saved state, has its own. */
    void forgetState() {
        state.forget();
    }

    /**
     * Draws lines below each other.
     *
     * @param face what they are drawn with
     * @param left the left edge of the lines
     * @param baseline the baseline of the first line
     * @param pitch from one baseline to the next
     */
    void draw(List<ComposedLine> lines, Face face, double left, double baseline, double pitch) {
        double fontSize = face.size();
        room = (int) Math.max(0, 500 * (pitch - fontSize) / fontSize);
        glyphs = roles.apply(face.role());
        content.put("BT\n");
        state.thicken(face);
        double lastX = 0;
        double lastY = 0;
        double y = baseline;
        for (ComposedLine line : lines) {
            double x = left + line.indent() * fontSize / 1000;
            content.put(x - lastX).put(' ').put(y - lastY).put(" Td\n");
            draw(line, fontSize);
            lastX = x;
            lastY = y;
            y -= pitch;
        }
        content.put("ET\n");
    }

    private void draw(ComposedLine line, double fontSize) {
        state.track(line.tracking() * fontSize / 1000);
        state.scale(line.scale());
        state.size(fontSize);
        if (line.start() < line.end()) {
            drawString(line, told(line));
        }
    }

    /**
     * The part of a line that says once more what it reads: where it would be misread, or all of it if it has characters that a font's map to Unicode may not hold alone (外字, and U+FEFF; ISO 19005-3, 6.2.11.7).
     */
    private static Span told(ComposedLine line) {
        return hasUnmappable(line) ? new Span(line.start(), line.end()) : line.misread();
    }

    private static boolean hasUnmappable(ComposedLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            boolean forPrivateUse = c >= FIRST_PRIVATE_PLANES && c < FIRST_COMPATIBLE && !Character.isLowSurrogate(c);
            if (forPrivateUse || c == BYTE_ORDER_MARK) {
                return true;
            }
        }
        return false;
    }

    private void drawString(ComposedLine line, Span told) {
        GlyphRun run = line.run();
        List<Shift> shifts = line.shifts();
        int shift = 0;
        int shiftAt = at(shifts, shift);
        for (int at = line.start(); at < line.end(); ) {
            int glyph = run.glyph(at);
            int next = run.next(at);
            if (at == told.start()) {
                state.tell(run.text().substring(at, told.end()));
            }
            int code = code(run.text(), Glyphs.drawn(glyph), at, next);
            state.use(DocumentFonts.font(code));
            while (shiftAt <= at) {
                state.move(shifts.get(shift++).by());
                shiftAt = at(shifts, shift);
            }
            if (Glyphs.isPlaced(glyph)) {
                drawMark(glyph, code, run.text().codePointAt(at));
            } else {
                state.character(DocumentFonts.cid(code));
                base = glyph;
                marks = null;
            }
            int excess = glyphs.excess(glyph);
            if (excess > 0) {
                state.move(-excess);
            }
            at = next;
            if (at == told.end()) {
                state.endTold();
            }
        }
        state.close();
    }

    /** Draws a mark onto the glyph drawn before and leaves the pen where it is. */
    private void drawMark(int glyph, int code, int character) {
        MarkStack stack = marks == null ? new MarkStack(glyphs.box(base), glyphs.advance(base), room) : marks;
        marks = stack;
        GlyphBox box = glyphs.box(glyph);
        int across = stack.across(box, Graphemes.isSoundMark(character));
        int up = stack.up(box);
        state.rise(up);
        state.use(DocumentFonts.font(code));
        state.move(across);
        state.character(DocumentFonts.cid(code));
        state.move(-across - glyphs.advance(glyph));
        state.rise(0);
    }

    private int code(String text, int glyph, int at, int next) {
        if (next == at + 1) {
            return fonts.code(glyph, text.charAt(at), FontChain.NO_SELECTOR);
        }
        int codePoint = text.codePointAt(at);
        int selector = at + Character.charCount(codePoint);
        return fonts.code(
                glyph, codePoint, selector < next ? Graphemes.selector(text, selector, next) : FontChain.NO_SELECTOR);
    }

    private static int at(List<Shift> shifts, int index) {
        return index < shifts.size() ? shifts.get(index).at() : Integer.MAX_VALUE;
    }
}
