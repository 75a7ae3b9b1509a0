package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.Nullable;

/**
 * 書体: one face of a TrueType font file, parsed and fit to be embedded. It keeps the bytes it was given and reads them
 * on demand. Immutable and thread-safe; share one between all documents.
 */
public final class FontProgram {

    /** The most characters OpenType 1.9 allows. */
    private static final int MAX_NAME = 63;

    private static final int VERSION_WITH_OUTLINES = 0x00010000;

    private final String name;
    private final String postScriptName;
    private final FontFile file;
    private final int unitsPerEm;
    private final int glyphs;
    private final FontMetrics metrics;
    private final HorizontalMetrics widths;
    private final OutlineTable outlines;
    private final CharacterMap characters;
    private final @Nullable VariationSequences sequences;
    private volatile @Nullable GlyphCodes codes;
    private volatile @Nullable Ligatures ligatures;

    private FontProgram(FontFile file) {
        this.name = file.font();
        this.postScriptName = postScriptName(file);
        this.file = file;
        this.unitsPerEm = unitsPerEm(file.required("head"));
        this.glyphs = glyphs(file.required("maxp"));
        this.metrics = FontMetrics.read(file, unitsPerEm);
        this.widths = HorizontalMetrics.read(file, unitsPerEm);
        this.outlines = OutlineTable.read(file, glyphs);
        this.characters = CharacterMap.read(file.required("cmap"));
        this.sequences = VariationSequences.read(file.required("cmap"));
    }

    /**
     * Parses one face.
     *
     * @param bytes a TrueType font (.ttf) or collection (.ttc); the caller must not change it afterwards
     * @param name what to call the font in messages, usually the file's name
     * @param face which face of a collection, from 0; 0 for a single font
     * @return the face
     * @throws FontFormatException when the font is broken, has no TrueType outlines or Unicode map, or its licence bits
     *     forbid embedding a subset
     */
    public static FontProgram parse(byte[] bytes, String name, int face) {
        FontFile file = FontFile.open(bytes, name, face);
        requireOutlines(file);
        EmbeddingRights.require(file);
        return new FontProgram(file);
    }

    /**
     * What the font is called in messages.
     *
     * @return the name given when it was parsed
     */
    public String name() {
        return name;
    }

    /** The glyph of a character; 0 when the face has none. */
    int glyph(int codePoint) {
        return existing(characters.glyph(codePoint));
    }

    /** The glyph of a variation sequence; 0 when the face does not know it. */
    int glyph(int codePoint, int selector) {
        int glyph = sequences == null ? VariationSequences.ABSENT : sequences.glyph(codePoint, selector);
        return glyph == VariationSequences.SAME_AS_BASE ? glyph(codePoint) : existing(glyph);
    }

    /** The glyph of a character together with a mark that follows it; 0 when the face has none. */
    int ligature(int codePoint, int mark) {
        int first = glyph(codePoint);
        int second = glyph(mark);
        return first == 0 || second == 0 ? 0 : existing(ligatures().glyph(first, second));
    }

    /** Read when first needed, which is rare. */
    private Ligatures ligatures() {
        Ligatures known = ligatures;
        if (known == null) {
            known = Ligatures.read(file.optional("GSUB"));
            ligatures = known;
        }
        return known;
    }

    GlyphBox box(int glyph) {
        return GlyphBox.of(outline(glyph), unitsPerEm);
    }

    HorizontalMetrics widths() {
        return widths;
    }

    FontMetrics metrics() {
        return metrics;
    }

    int glyphs() {
        return glyphs;
    }

    Outline outline(int glyph) {
        return outlines.outline(glyph);
    }

    /** The compressed outlines, made when first needed: reading a font for its widths alone stays cheap. */
    GlyphCodes codes() {
        GlyphCodes made = codes;
        if (made == null) {
            synchronized (this) {
                made = codes;
                if (made == null) {
                    made = new GlyphCodes(this);
                    codes = made;
                }
            }
        }
        return made;
    }

    FontTable table(String tag) {
        return file.required(tag);
    }

    /** The PostScript name as a PDF name may carry it; the name in messages when the font states none. */
    String postScriptName() {
        return postScriptName;
    }

    private static String postScriptName(FontFile file) {
        String stated = file.names().postScriptName();
        String plain = (stated == null ? file.font() : stated).replaceAll("[^A-Za-z0-9._-]", "");
        return plain.isEmpty() ? "Font" : plain.substring(0, Math.min(MAX_NAME, plain.length()));
    }

    /** A glyph id outside the font, in a broken map, shows nothing: the character counts as missing. */
    private int existing(int glyph) {
        return glyph > 0 && glyph < glyphs ? glyph : 0;
    }

    private static int unitsPerEm(FontTable head) {
        int unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw head.damaged(18);
        }
        return unitsPerEm;
    }

    private static int glyphs(FontTable maxp) {
        if (maxp.s32(0) != VERSION_WITH_OUTLINES) {
            throw maxp.damaged(0);
        }
        maxp.requireRecords(0, 32, 1);
        return maxp.u16(4);
    }

    private static void requireOutlines(FontFile file) {
        if (!file.has("glyf") && (file.has("CFF ") || file.has("CFF2"))) {
            throw FontFile.outlinesAreCff(file.font());
        }
        if (!file.has("glyf") && (file.has("EBDT") || file.has("CBDT") || file.has("bdat") || file.has("sbix"))) {
            throw new FontFormatException(
                    file.font(),
                    "ビットマップだけのフォントは使えません。TrueType アウトラインのフォントを指定してください。",
                    "fonts with bitmaps only cannot be used; give a font with TrueType outlines.");
        }
    }
}
