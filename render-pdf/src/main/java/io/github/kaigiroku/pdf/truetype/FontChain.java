package io.github.kaigiroku.pdf.truetype;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * フォントの連なり: faces in order of preference, asked for every character and variation sequence.
 *
 * <p>A character is shown by the first face that has it. A sequence is shown by the first face that knows the sequence
 * (cmap format 14). When none does, it is shown by the glyph of its base character in the first face that has that, and
 * {@link #selectorIgnored} says so; the text read back from the PDF keeps the selector all the same.
 *
 * <p>A glyph is an {@code int} that means something only to the chain it came from: {@link #MISSING}, or a positive
 * number. Immutable and thread-safe; what has been looked up is remembered, which changes the speed but no answer.
 */
public final class FontChain {

    /** No face of the chain can show the character. */
    public static final int MISSING = -1;

    /** What the first face shows for characters that it lacks ({@code .notdef}). */
    public static final int NOT_DEFINED = 0;

    /** The selector of a character that stands alone. */
    public static final int NO_SELECTOR = 0;

    /** How many bits further up the second code point of a selector stands, where two marks follow a character. */
    public static final int NEXT_SELECTOR = 21;

    private static final int MAXIMUM = 256;
    private static final int SELECTOR_IGNORED = 1 << 30;

    private final List<Supplier<FontProgram>> sources;
    /** The faces to ask, by their numbers. */
    private final int[] order;

    /** The faces opened so far; a source returns the same face each time. */
    private final AtomicReferenceArray<FontProgram> opened;

    /** Glyphs by character, 256 to a page; 0 is not yet looked up. Racing threads write the same values. */
    private final int[][] pages = new int[0x1100][];

    private FontChain(List<Supplier<FontProgram>> sources, AtomicReferenceArray<FontProgram> opened, int[] order) {
        this.sources = sources;
        this.opened = opened;
        this.order = order;
    }

    /**
     * Chains faces.
     *
     * @param fonts one to 256 faces, the preferred one first
     * @return the chain
     * @throws IllegalArgumentException when there is none, or there are too many
     */
    public static FontChain of(List<FontProgram> fonts) {
        return opening(
                fonts.stream().<Supplier<FontProgram>>map(font -> () -> font).toList());
    }

    /**
     * Chains faces that are opened when a character is first not found in the ones before: a large font for rare
     * characters costs nothing where none occurs.
     *
     * @param sources one to 256 sources of a face, the preferred one first; each always returns the same face, and
     *     from any thread
     * @return the chain
     * @throws IllegalArgumentException when there is none, or there are too many
     */
    public static FontChain opening(List<Supplier<FontProgram>> sources) {
        if (sources.isEmpty() || sources.size() > MAXIMUM) {
            throw new IllegalArgumentException("a font chain takes 1 to " + MAXIMUM + " fonts, not " + sources.size());
        }
        int[] order = IntStream.range(0, sources.size()).toArray();
        return new FontChain(List.copyOf(sources), new AtomicReferenceArray<>(sources.size()), order);
    }

    /**
     * Some of these faces in another order. Glyphs of both chains may be mixed in a document.
     *
     * @param numbers which faces, by their place in this chain from 0, the preferred one first; at least one
     * @return a chain that shares its opened faces with this one
     */
    public FontChain inOrder(int... numbers) {
        return new FontChain(sources, opened, numbers.clone());
    }

    /**
     * The glyph of a character without a selector.
     *
     * @param codePoint a Unicode code point
     * @return a glyph, or {@link #MISSING}
     */
    public int glyph(int codePoint) {
        int[] page = pages[codePoint >>> 8];
        if (page == null) {
            page = new int[256];
            pages[codePoint >>> 8] = page;
        }
        int glyph = page[codePoint & 0xFF];
        if (glyph == 0) {
            glyph = firstWith(codePoint);
            page[codePoint & 0xFF] = glyph;
        }
        return glyph;
    }

    /**
     * The glyph of a character in the first face; no other is opened.
     *
     * @param codePoint a Unicode code point
     * @return a glyph, or {@link #MISSING}
     */
    public int glyphInFirst(int codePoint) {
        int glyph = program(order[0]).glyph(codePoint);
        return glyph == 0 ? MISSING : order[0] << 16 | glyph;
    }

    /**
     * The glyph of a character or variation sequence.
     *
     * @param codePoint a Unicode code point
     * @param selector the variation selector that follows it, or {@link #NO_SELECTOR}
     * @return a glyph, or {@link #MISSING}
     */
    public int glyph(int codePoint, int selector) {
        if (selector == NO_SELECTOR) {
            return glyph(codePoint);
        }
        for (int i : order) {
            int glyph = program(i).glyph(codePoint, selector);
            if (glyph != 0) {
                return i << 16 | glyph;
            }
        }
        int base = glyph(codePoint);
        return base == MISSING ? MISSING : base | SELECTOR_IGNORED;
    }

    /**
     * The glyph that the first face which has one shows a character and a mark together by.
     *
     * @param codePoint the character
     * @param mark the mark that follows it
     * @return a glyph, or {@link #MISSING}
     */
    public int ligature(int codePoint, int mark) {
        for (int i : order) {
            int glyph = program(i).ligature(codePoint, mark);
            if (glyph != 0) {
                return i << 16 | glyph;
            }
        }
        return MISSING;
    }

    /**
     * What a glyph covers.
     *
     * @param glyph a glyph of this chain, not {@link #MISSING}
     * @return its box
     */
    public GlyphBox box(int glyph) {
        return program(font(glyph)).box(id(glyph));
    }

    /**
     * Whether a glyph shows the base character of a sequence that no face knows.
     *
     * @param glyph a glyph of this chain
     * @return true if the selector has no effect on what is seen
     */
    public static boolean selectorIgnored(int glyph) {
        return glyph != MISSING && (glyph & SELECTOR_IGNORED) != 0;
    }

    /**
     * How far a glyph moves the pen.
     *
     * @param glyph a glyph of this chain, not {@link #MISSING}
     * @return the advance in thousandths of an em, as the PDF states it
     */
    public int advance(int glyph) {
        return program(font(glyph)).widths().advanceInThousandths(id(glyph));
    }

    FontProgram program(int font) {
        FontProgram program = opened.get(font);
        if (program == null) {
            program = sources.get(font).get();
            opened.set(font, program);
        }
        return program;
    }

    int size() {
        return sources.size();
    }

    /** Which face of the chain a glyph belongs to. */
    static int font(int glyph) {
        return glyph >>> 16 & 0xFF;
    }

    /** The id of a glyph in its face. */
    static int id(int glyph) {
        return glyph & 0xFFFF;
    }

    private int firstWith(int codePoint) {
        for (int i : order) {
            int glyph = program(i).glyph(codePoint);
            if (glyph != 0) {
                return i << 16 | glyph;
            }
        }
        return MISSING;
    }
}
