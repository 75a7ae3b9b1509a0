package io.github.kaigiroku.pdf.truetype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 文書のフォント: which characters one document shows, and the code each is drawn by. For one document and one thread.
 *
 * <p>Every character and every variation sequence gets a code of its own, in the order of first use, even where the font
 * shows two characters by one glyph: so the text read back from the PDF is the text that went in. A code is an
 * {@code int} holding the number of the font resource and the CID to show in it.
 */
public final class DocumentFonts {

    private final FontChain chain;
    private final List<FontSubset> subsets = new ArrayList<>();
    private final @Nullable FontSubset[] open;

    /** Codes of single characters by font and character. */
    private final CodeTable codes = new CodeTable();

    /** Codes of sequences by selector, font and base. */
    private final Map<Long, Integer> sequences = new HashMap<>();

    /**
     * The fonts of a new document.
     *
     * @param chain the faces to choose from
     */
    public DocumentFonts(FontChain chain) {
        this.chain = chain;
        this.open = new FontSubset[chain.size()];
    }

    /**
     * The code that draws a character.
     *
     * @param glyph how the chain shows the character; or another glyph of the chain that stands in for it, such as 〓
     * @param codePoint the character, as it is to be read back
     * @param selector the variation selector that follows it, or {@link FontChain#NO_SELECTOR}; it is read back too
     * @return the code, the same at every call for this character and selector
     * @throws IllegalArgumentException when the glyph is {@link FontChain#MISSING}
     * @throws FontFormatException when the font's outline is broken
     */
    public int code(int glyph, int codePoint, int selector) {
        if (glyph == FontChain.MISSING) {
            throw new IllegalArgumentException("no font has U+" + Integer.toHexString(codePoint));
        }
        int key = FontChain.font(glyph) << 21 | codePoint;
        if (selector != FontChain.NO_SELECTOR) {
            return sequences.computeIfAbsent((long) selector << 32 | key, known -> add(glyph, codePoint, selector));
        }
        int code = codes.get(key);
        if (code == CodeTable.NONE) {
            code = add(glyph, codePoint, selector);
            codes.put(key, code);
        }
        return code;
    }

    /**
     * The number of the font a code is drawn in.
     *
     * @param code a code of this document
     * @return from 0 in the order of first use; less than 32768
     */
    public static int font(int code) {
        return code >>> 16;
    }

    /**
     * What to show in that font: two bytes of a string in the content stream, the high one first.
     *
     * @param code a code of this document
     * @return the CID, 1 to 65535
     */
    public static int cid(int code) {
        return code & 0xFFFF;
    }

    /**
     * The name of a font in the resources.
     *
     * @param font the number of a font of this document
     * @return such as {@code F0}
     */
    public static String resourceName(int font) {
        return "F" + font;
    }

    /** The fonts used so far, by number. */
    List<FontSubset> subsets() {
        return subsets;
    }

    private int add(int glyph, int codePoint, int selector) {
        int font = FontChain.font(glyph);
        FontSubset subset = open[font];
        int cid = subset == null ? FontSubset.FULL : subset.add(FontChain.id(glyph), codePoint, selector);
        if (subset == null || cid == FontSubset.FULL) {
            subset = new FontSubset(chain.program(font), subsets.size());
            subsets.add(subset);
            open[font] = subset;
            cid = subset.add(FontChain.id(glyph), codePoint, selector);
        }
        return subset.number() << 16 | cid;
    }
}
