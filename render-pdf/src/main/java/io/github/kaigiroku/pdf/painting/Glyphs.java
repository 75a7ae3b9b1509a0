package io.github.kaigiroku.pdf.painting;

import io.github.kaigiroku.pdf.truetype.FontChain;
import io.github.kaigiroku.pdf.truetype.GlyphBox;
import io.github.kaigiroku.pdf.typesetting.Advances;
import io.github.kaigiroku.pdf.typesetting.Graphemes;

/**
 * 字形の選択: which glyph of the chain shows a character. A tab is drawn as a space, and so is a space of another width that
 * no font has; a character that is invisible by nature (a joiner, a direction mark) as a space without width, unless the
 * first font has something for it; anything else that no font has as 〓.
 *
 * <p>Lines run from left to right only. Characters of scripts that do not, and the override that turns text round, count
 * as characters without a glyph in every font: text in the wrong order would say something else.
 *
 * <p>Immutable and thread-safe; what has been looked up is remembered, which changes the speed but no answer.
 */
public final class Glyphs implements Advances {

    private static final int GETA = '〓';
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;
    private static final int FIRST_INVISIBLE = 0xAD;
    private static final int FIRST_CJK = 0x3000;
    private static final int FIRST_SELECTOR = 0xFE00;

    /** Asks for a character as plain text, not as a picture; that is how every font here draws it. */
    private static final int AS_TEXT = 0xFE0E;

    private static final int PAGE = 256;
    private static final long KNOWN = 1L << 63;
    /** The bit of glyphs that are wider than their characters, which have no width. */
    private static final int NARROWED = 1 << 28;

    private static final int FLAGS = STAND_IN | APPROXIMATE | NARROWED | PLACED;

    private final FontChain chain;
    /** Advances and glyphs by character, a page at a time; 0 is not yet looked up. Racing threads write the same values. */
    private final long[][] known = new long[(Character.MAX_CODE_POINT + 1) / PAGE][];

    private final int space;
    private final int geta;

    /** The glyphs of a chain. */
    public Glyphs(FontChain chain) {
        this.chain = chain;
        geta = chain.glyph(GETA);
        int blank = chain.glyph(' ');
        space = blank == FontChain.MISSING ? geta : blank;
    }

    /** Whether there is a glyph that can stand in for a missing one. */
    public boolean hasGeta() {
        return geta != FontChain.MISSING;
    }

    @Override
    public int of(int codePoint, int selector) {
        return (int) (resolve(codePoint, selector) >>> 32);
    }

    @Override
    public long resolve(int codePoint, int selector) {
        if (selector != NO_SELECTOR) {
            return lookUp(codePoint, selector);
        }
        long[] page = known[codePoint / PAGE];
        if (page == null) {
            page = new long[PAGE];
            known[codePoint / PAGE] = page;
        }
        long found = page[codePoint % PAGE];
        if (found == 0) {
            found = KNOWN | lookUp(codePoint, selector);
            page[codePoint % PAGE] = found;
        }
        return found & ~KNOWN;
    }

    private long lookUp(int codePoint, int selector) {
        if (Graphemes.isMarks(selector)) {
            int glyph = joined(codePoint, selector);
            return glyph == FontChain.MISSING ? APART : resolved(chain.advance(glyph), glyph);
        }
        int glyph = search(codePoint, selector);
        if (glyph != FontChain.MISSING) {
            boolean ignored = FontChain.selectorIgnored(glyph) && selector != AS_TEXT;
            return resolved(chain.advance(glyph), ignored ? glyph | APPROXIMATE : glyph);
        }
        if (isInvisible(codePoint)) {
            return resolved(0, standIn(space) | NARROWED);
        }
        int drawn = standIn(isBlank(codePoint) ? space : geta);
        return resolved(chain.advance(drawn), isBlank(codePoint) ? drawn : drawn | STAND_IN);
    }

    private static long resolved(int advance, int glyph) {
        return (long) advance << 32 | glyph;
    }

    /** The glyph of the chain that a resolved glyph is drawn by. */
    static int drawn(int resolved) {
        return resolved & ~FLAGS;
    }

    /** Whether a resolved glyph is a mark that is drawn onto the one before it. */
    static boolean isPlaced(int resolved) {
        return (resolved & PLACED) != 0;
    }

    /** What a resolved glyph covers. */
    GlyphBox box(int resolved) {
        return chain.box(drawn(resolved));
    }

    /** How far a resolved glyph moves the pen. */
    int advance(int resolved) {
        return chain.advance(drawn(resolved));
    }

    /** How far a resolved glyph goes beyond the advance of its character. */
    int excess(int resolved) {
        return (resolved & NARROWED) == 0 ? 0 : chain.advance(drawn(resolved));
    }

    /**
     * The glyph of a letter or kana with its marks: of the one character that they make together, or else of the pair, which
     * fonts have where Unicode has no character (か゚).
     */
    private int joined(int codePoint, int marks) {
        int composed = Graphemes.composed(codePoint, marks);
        int glyph = composed == 0 ? FontChain.MISSING : chain.glyph(composed);
        boolean pair = glyph == FontChain.MISSING && Graphemes.secondMark(marks) == 0;
        return pair ? chain.ligature(codePoint, marks) : glyph;
    }

    private int search(int codePoint, int selector) {
        if (codePoint == '\t' || isRightToLeft(codePoint)) {
            return FontChain.MISSING;
        }
        return isInvisible(codePoint) ? chain.glyphInFirst(codePoint) : chain.glyph(codePoint, selector);
    }

    /** Whether a character belongs to a line that runs from right to left, and so to none of ours. */
    public static boolean isRightToLeft(int codePoint) {
        if (codePoint < FIRST_RIGHT_TO_LEFT || Character.getType(codePoint) == Character.FORMAT) {
            return codePoint == RIGHT_TO_LEFT_OVERRIDE;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Without even a 〓 the document is refused at its end; until then its first font's sign for "missing" serves. */
    private static int standIn(int glyph) {
        return glyph == FontChain.MISSING ? FontChain.NOT_DEFINED : glyph;
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\t' || isInvisible(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int codePoint) {
        if (codePoint == RIGHT_TO_LEFT_OVERRIDE
                || codePoint < FIRST_INVISIBLE
                || (codePoint >= FIRST_CJK && codePoint < FIRST_SELECTOR)) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT || Graphemes.isVariationSelector(codePoint);
    }
}
