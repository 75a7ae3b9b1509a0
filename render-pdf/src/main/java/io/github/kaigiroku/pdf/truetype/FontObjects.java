package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.syntax.Bytes;
import io.github.kaigiroku.pdf.syntax.ObjectSink;
import java.io.IOException;

/**
 * フォントの PDF オブジェクト: writes the fonts of a finished document: for each a Type0 font with Identity-H, its
 * CIDFontType2, descriptor, subset and ToUnicode (ISO 32000-1, 9.7). No CIDSet: PDF/A-3 does not ask for it, and a
 * wrong one fails.
 */
public final class FontObjects {

    /** The width of a full-width character, which the widths of a font leave out. */
    private static final int DEFAULT_WIDTH = 1000;

    private static final int TAG_LETTERS = 6;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final int SYMBOLIC = 4;
    private static final int FIXED_PITCH = 1;
    private static final int ITALIC = 64;

    private final ObjectSink sink;
    private final Compressor compressor;

    private FontObjects(ObjectSink sink, Compressor compressor) {
        this.sink = sink;
        this.compressor = compressor;
    }

    /**
     * Writes all fonts of a document.
     *
     * @param fonts the fonts; their codes are final from now on
     * @param sink the file, still open
     * @param compressor compresses the subsets
     * @return a dictionary of the fonts by resource name, for the Font entry of the resources
     * @throws IOException when the file cannot be written
     */
    public static Bytes write(DocumentFonts fonts, ObjectSink sink, Compressor compressor) throws IOException {
        FontObjects objects = new FontObjects(sink, compressor);
        Bytes resources = new Bytes(64).put("<<");
        for (FontSubset subset : fonts.subsets()) {
            resources
                    .put('/')
                    .put(DocumentFonts.resourceName(subset.number()))
                    .put(' ')
                    .reference(objects.font(subset));
        }
        return resources.put(">>");
    }

    private int font(FontSubset subset) throws IOException {
        String name = tag(subset) + "+" + subset.program().postScriptName();
        int unicode = sink.reserve();
        sink.writeStream(unicode, "", ToUnicode.of(subset));
        int number = sink.reserve();
        Bytes font = new Bytes(256).put("<</Type/Font/Subtype/Type0/BaseFont/").put(name);
        font.put("/Encoding/Identity-H/DescendantFonts[").reference(descendant(subset, name));
        sink.write(number, font.put("]/ToUnicode ").reference(unicode).put(">>"));
        return number;
    }

    private int descendant(FontSubset subset, String name) throws IOException {
        int descriptor = descriptor(subset, name);
        int number = sink.reserve();
        Bytes font = new Bytes(1024)
                .put("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
                .put(name);
        font.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity");
        font.put("/FontDescriptor ").reference(descriptor);
        Bytes widths = widths(subset);
        font.put("/DW ").put(DEFAULT_WIDTH).put("/W").put(widths.array(), widths.size());
        sink.write(number, font.put(">>"));
        return number;
    }

    private int descriptor(FontSubset subset, String name) throws IOException {
        FontMetrics metrics = subset.program().metrics();
        int program = program(subset);
        int number = sink.reserve();
        Bytes descriptor =
                new Bytes(512).put("<</Type/FontDescriptor/FontName/").put(name);
        descriptor.put("/Flags ").put(flags(metrics));
        descriptor.put("/FontBBox[").put((double) metrics.xMin()).put(' ').put((double) metrics.yMin());
        descriptor
                .put(' ')
                .put((double) metrics.xMax())
                .put(' ')
                .put((double) metrics.yMax())
                .put(']');
        descriptor.put("/ItalicAngle ").put(metrics.italicAngle());
        descriptor.put("/Ascent ").put((double) metrics.ascent());
        descriptor.put("/Descent ").put((double) metrics.descent());
        descriptor.put("/CapHeight ").put((double) metrics.capHeight());
        descriptor.put("/StemV ").put(metrics.stemWidth());
        sink.write(number, descriptor.put("/FontFile2 ").reference(program).put(">>"));
        return number;
    }

    private int program(FontSubset subset) throws IOException {
        Compressed program = SubsetStream.of(subset, compressor);
        int number = sink.reserve();
        sink.writeDeflated(number, "/Length1 " + program.rawLength(), program);
        return number;
    }

    private static int flags(FontMetrics metrics) {
        return SYMBOLIC | (metrics.fixedPitch() ? FIXED_PITCH : 0) | (metrics.italicAngle() == 0 ? 0 : ITALIC);
    }

    /**
     * The six letters before a font's name (ISO 32000-1, 9.6.4), made from what the subset holds, so that equal documents
     * have equal bytes.
     */
    static String tag(FontSubset subset) {
        long hash = FNV_START;
        for (int cid = 0; cid < subset.size(); cid++) {
            hash = (hash ^ subset.glyph(cid)) * FNV_PRIME;
            hash = (hash ^ subset.codePoint(cid)) * FNV_PRIME;
            hash = (hash ^ subset.selector(cid)) * FNV_PRIME;
        }
        StringBuilder tag = new StringBuilder(TAG_LETTERS);
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + Long.remainderUnsigned(hash, 26)));
            hash = Long.divideUnsigned(hash, 26);
        }
        return tag.toString();
    }

    /** The widths of the glyphs that are not one em, in thousandths (ISO 32000-1, 9.7.4.3). */
    static Bytes widths(FontSubset subset) {
        HorizontalMetrics widths = subset.program().widths();
        Bytes array = new Bytes(512).put('[');
        boolean listing = false;
        for (int cid = 0; cid < subset.size(); cid++) {
            int width = widths.advanceInThousandths(subset.glyph(cid));
            if (listing) {
                array.put(width == DEFAULT_WIDTH ? ']' : ' ');
            } else if (width != DEFAULT_WIDTH) {
                array.put(' ').put(cid).put('[');
            }
            listing = width != DEFAULT_WIDTH;
            if (listing) {
                array.put(width);
            }
        }
        return array.put(listing ? "]]" : "]");
    }
}
