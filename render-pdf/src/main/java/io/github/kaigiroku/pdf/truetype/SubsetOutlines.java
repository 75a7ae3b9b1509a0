package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Adler;
import io.github.kaigiroku.internal.deflate.BitWriter;

/** サブセットの字形: the outlines of a subset in the order of their CIDs, compressed, with the sums made of them. */
final class SubsetOutlines {

    private final FontSubset subset;
    private final GlyphCodes codes;
    private final GlyphCode[] outlines;
    private final int[] ends;
    private int length;
    private int checksum;
    private int adler = Adler.EMPTY;

    private SubsetOutlines(FontSubset subset) {
        this.subset = subset;
        this.codes = subset.program().codes();
        this.outlines = new GlyphCode[subset.size()];
        this.ends = new int[subset.size()];
    }

    static SubsetOutlines of(FontSubset subset) {
        SubsetOutlines outlines = new SubsetOutlines(subset);
        for (int cid = 0; cid < subset.size(); cid++) {
            outlines.set(cid, outlines.code(cid));
        }
        return outlines;
    }

    /** Where in the table glyf an outline ends. */
    int end(int cid) {
        return ends[cid];
    }

    /** The length of the table glyf. */
    int length() {
        return length;
    }

    /** The checksum of the table glyf in the font. */
    int checksum() {
        return checksum;
    }

    /** The checksum of the table glyf in zlib data. */
    int adler() {
        return adler;
    }

    /** Writes the table glyf as one deflate block, the last. */
    void write(BitWriter target) {
        codes.head().writeTo(target);
        for (GlyphCode outline : outlines) {
            outline.bits().writeTo(target);
        }
        codes.end().writeTo(target);
    }

    /** Copies the table glyf as it is. */
    void copy(byte[] target, int position) {
        for (int cid = 0; cid < outlines.length; cid++) {
            byte[] bytes = outline(cid).bytes();
            System.arraycopy(bytes, 0, target, position + ends[cid] - bytes.length, bytes.length);
        }
    }

    private void set(int cid, GlyphCode outline) {
        outlines[cid] = outline;
        length += outline.length();
        ends[cid] = length;
        checksum += outline.checksum();
        adler = Adler.joined(adler, outline.adler(), outline.length());
    }

    private GlyphCode code(int cid) {
        GlyphCode code = codes.get(subset.glyph(cid));
        return code.composite().isComposite() ? codes.encode(outline(cid)) : code;
    }

    private Outline outline(int cid) {
        return subset.program().outline(subset.glyph(cid)).renumbered(subset::component);
    }
}
