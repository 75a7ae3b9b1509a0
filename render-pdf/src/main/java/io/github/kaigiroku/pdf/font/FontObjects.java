package io.github.kaigiroku.pdf.font;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import io.github.kaigiroku.pdf.deflate.Compressor;
import java.io.IOException;

/**
 * フォントの PDF オブジェクト: writes the fonts of a finished document: for each a Type0 font with Identity-H, its
 * CIDFontType2, descriptor, subset and ToUnicode (ISO 32000-1, 9.7). No CIDSet: PDF/A-3 does not ask for it, and a
 * wrong one fails.
 *
 * <p>The only class of this package that knows OpenPDF. OpenPDF's own fonts are not used because they drop characters
 * without a glyph, lose variation selectors and spend most of a document's time on deflating (OpenPDF 2.0.5).
 */
public final class FontObjects {

    private static final int SYMBOLIC = 4;
    private static final int FIXED_PITCH = 1;
    private static final int ITALIC = 64;

    private final PdfWriter writer;
    private final Compressor compressor;

    private FontObjects(PdfWriter writer, Compressor compressor) {
        this.writer = writer;
        this.compressor = compressor;
    }

    /**
     * Writes all fonts of a document.
     *
     * @param fonts the fonts; their codes are final from now on
     * @param writer the document, still open
     * @param compressor compresses their streams
     * @return the fonts by resource name, for the Font entry of the resources
     * @throws IOException when the writer's target fails
     */
    public static PdfDictionary write(DocumentFonts fonts, PdfWriter writer, Compressor compressor) throws IOException {
        FontObjects objects = new FontObjects(writer, compressor);
        PdfDictionary resources = new PdfDictionary();
        for (FontSubset subset : fonts.subsets()) {
            PdfName name = new PdfName(DocumentFonts.resourceName(subset.number()));
            resources.put(name, objects.add(objects.font(subset)));
        }
        return resources;
    }

    private PdfDictionary font(FontSubset subset) throws IOException {
        PdfName name = new PdfName(SubsetTag.of(subset) + "+" + subset.program().postScriptName());
        PdfDictionary font = typed(PdfName.FONT, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(add(descendant(subset, name))));
        font.put(PdfName.TOUNICODE, add(deflated(compressed(ToUnicode.of(subset)))));
        return font;
    }

    private PdfDictionary descendant(FontSubset subset, PdfName name) throws IOException {
        PdfDictionary font = typed(PdfName.FONT, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.CIDSYSTEMINFO, new PdfLiteral("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
        font.put(PdfName.FONTDESCRIPTOR, add(descriptor(subset, name)));
        font.put(PdfName.DW, new PdfNumber(WidthArray.DEFAULT));
        font.put(PdfName.W, new PdfLiteral(WidthArray.of(subset)));
        font.put(PdfName.CIDTOGIDMAP, new PdfName("Identity"));
        return font;
    }

    private PdfDictionary descriptor(FontSubset subset, PdfName name) throws IOException {
        FontMetrics metrics = subset.program().metrics();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags(metrics)));
        descriptor.put(PdfName.FONTBBOX, box(metrics));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(metrics.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(metrics.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(metrics.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(metrics.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(metrics.stemWidth()));
        descriptor.put(PdfName.FONTFILE2, add(program(subset)));
        return descriptor;
    }

    private byte[] compressed(byte[] bytes) {
        return compressor.compress(bytes, bytes.length);
    }

    private PdfStream program(FontSubset subset) {
        SubsetStream program = SubsetStream.of(subset, compressor);
        PdfStream stream = deflated(program.zlib());
        stream.put(new PdfName("Length1"), new PdfNumber(program.length()));
        return stream;
    }

    private static int flags(FontMetrics metrics) {
        return SYMBOLIC | (metrics.fixedPitch() ? FIXED_PITCH : 0) | (metrics.italicAngle() == 0 ? 0 : ITALIC);
    }

    private static PdfArray box(FontMetrics metrics) {
        return new PdfArray(new float[] {metrics.xMin(), metrics.yMin(), metrics.xMax(), metrics.yMax()});
    }

    private static PdfDictionary typed(PdfName type, PdfName subtype) {
        PdfDictionary dictionary = new PdfDictionary(type);
        dictionary.put(PdfName.SUBTYPE, subtype);
        return dictionary;
    }

    private static PdfStream deflated(byte[] zlib) {
        PdfStream stream = new PdfStream(zlib);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private PdfIndirectReference add(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
