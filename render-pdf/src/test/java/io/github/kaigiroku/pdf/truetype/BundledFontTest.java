package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.FontSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The font most documents are printed in, checked against another reader of fonts. */
class BundledFontTest {

    private static final String TEXT = "令和元年１１月２６日（火）、みどり野市会議室ABC 123「ー」々㎡①";

    private FontProgram font;
    private TrueTypeFont oracle;

    @BeforeEach
    void readTheFontTwice() throws IOException {
        try (InputStream in = FontSource.class.getResourceAsStream("fonts/BIZUDMincho-Regular.ttf")) {
            Assumptions.assumeTrue(in != null, "built without the bundled font");
            byte[] bytes = in.readAllBytes();
            font = FontProgram.parse(bytes, "BIZ UDMincho", 0);
            oracle = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
    }

    @Test
    void everyCharacterOfUnicodeHasTheGlyphAnotherReaderFinds() throws IOException {
        var map = oracle.getUnicodeCmapLookup(false);
        FontChain chain = FontChain.of(List.of(font));
        int mapped = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int expected = map.getGlyphId(codePoint);
            int glyph = chain.glyph(codePoint);
            assertThat(glyph == FontChain.MISSING ? 0 : FontChain.id(glyph)).isEqualTo(expected);
            mapped += expected == 0 ? 0 : 1;
        }
        assertThat(mapped).isGreaterThan(10_000);
    }

    @Test
    void everyGlyphHasTheWidthAnotherReaderFinds() throws IOException {
        for (int glyph = 0; glyph < font.glyphs(); glyph++) {
            assertThat(font.widths().advance(glyph)).isEqualTo(oracle.getAdvanceWidth(glyph));
        }
    }

    @Test
    void aSubsetHasTheOutlinesOfTheFont() throws Exception {
        FontChain chain = FontChain.of(List.of(font));
        DocumentFonts fonts = new DocumentFonts(chain);
        FontRun.of(TEXT, chain, fonts);
        FontSubset subset = fonts.subsets().get(0);

        try (TrueTypeFont read = EmbeddedFont.read(subset)) {
            for (int cid = 0; cid < subset.size(); cid++) {
                assertThat(outline(read, cid)).as("CID " + cid).isEqualTo(outline(oracle, subset.glyph(cid)));
            }
        }
    }

    @Test
    void everyOutlineOfTheFontCanBeEmbedded() throws Exception {
        FontSubset subset = new FontSubset(font, 0);
        for (int glyph = 1; glyph < font.glyphs(); glyph++) {
            subset.add(glyph, 0x20000 + glyph, FontChain.NO_SELECTOR);
        }

        Compressed stream = SubsetStream.fastest(subset, new Compressor(1));

        assertThat(EmbeddedFont.inflate(stream)).hasSize((int) stream.rawLength());
    }

    @Test
    void theTextIsReadBack() throws IOException {
        assertThat(OnePage.showing(TEXT, FontChain.of(List.of(font))).text()).isEqualTo(TEXT);
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        StringBuilder points = new StringBuilder();
        var outline = data.getDescription();
        outline.resolve();
        for (int point = 0; point < outline.getPointCount(); point++) {
            points.append(outline.getXCoordinate(point))
                    .append(',')
                    .append(outline.getYCoordinate(point))
                    .append(' ')
                    .append(outline.getFlags(point) & 1)
                    .append(';');
        }
        return points.toString();
    }
}
