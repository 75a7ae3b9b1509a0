package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.internal.deflate.Compressor;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class FontSubsetTest {

    @Test
    void outlinesAndWidthsAreThoseOfTheFont() throws Exception {
        FontProgram font = new SquareFont().square(100).square(200).square(300).parse();
        FontSubset subset = new FontSubset(font, 0);
        subset.add(3, 'あ', FontChain.NO_SELECTOR);
        subset.add(1, 'い', FontChain.NO_SELECTOR);

        try (TrueTypeFont read = EmbeddedFont.read(subset)) {
            assertThat(read.getNumberOfGlyphs()).isEqualTo(3);
            assertThat(corner(read, 0)).containsExactly(500, 500);
            assertThat(corner(read, 1)).containsExactly(300, 300);
            assertThat(corner(read, 2)).containsExactly(100, 100);
            assertThat(read.getAdvanceWidth(1)).isEqualTo(997);
            assertThat(read.getAdvanceWidth(2)).isEqualTo(999);
        }
    }

    @Test
    void aCompositeGlyphBringsItsComponentsAndTheirs() throws Exception {
        FontProgram font = new SquareFont()
                .square(100)
                .square(200)
                .composite(2)
                .composite(1, 3)
                .parse();
        FontSubset subset = new FontSubset(font, 0);
        subset.add(4, 'が', FontChain.NO_SELECTOR);

        try (TrueTypeFont read = EmbeddedFont.read(subset)) {
            assertThat(read.getNumberOfGlyphs()).isEqualTo(5);
            assertThat(corner(read, 1)).containsExactly(220, 220);
        }
    }

    @Test
    void componentsAreSharedAndCarryNoText() {
        FontProgram font =
                new SquareFont().square(100).composite(1).composite(1, 2).parse();
        FontSubset subset = new FontSubset(font, 0);

        assertThat(subset.add(2, 'が', FontChain.NO_SELECTOR)).isEqualTo(1);
        assertThat(subset.add(3, 'ぎ', FontChain.NO_SELECTOR)).isEqualTo(3);
        assertThat(subset.add(1, 'か', FontChain.NO_SELECTOR)).isEqualTo(5);
        assertThat(subset.size()).isEqualTo(6);
        assertThat(List.of(1, 2, 3, 4, 5)).filteredOn(subset::hasText).containsExactly(1, 3, 5);
    }

    @Test
    void instructionsAreLeftOut() {
        FontProgram font = new SquareFont().square(100).composite(1).parse();

        assertThat(font.outline(1).bytes()).hasSize(36).containsSequence(0, 3, 0, 0, 1, 1, 1, 1);
        assertThat(font.outline(2).bytes()).hasSize(16).containsSequence(0, 2, 0, 1, 10, 10);
    }

    @Test
    void aGlyphComposedOfItselfIsRefused() {
        FontProgram font = new SquareFont().composite(2).composite(1).parse();
        FontSubset subset = new FontSubset(font, 0);

        assertThatThrownBy(() -> subset.add(1, 'が', FontChain.NO_SELECTOR))
                .isInstanceOf(FontFormatException.class)
                .hasMessageContaining("composed of itself or of too much");
    }

    @Test
    void checksumsAreRight() throws Exception {
        FontSubset subset =
                new FontSubset(new SquareFont().square(100).square(200).parse(), 0);
        subset.add(2, 'あ', FontChain.NO_SELECTOR);
        byte[] font = EmbeddedFont.inflate(SubsetStream.fastest(subset, new Compressor(1)));

        assertThat(font.length % 4).isZero();
        assertThat(Checksum.of(font, 0, font.length))
                .as("sum of the whole font")
                .isEqualTo(0xB1B0AFBA);
        FontTable directory = new FontTable("subset", "directory", font, 0, font.length);
        for (int record = 12; record < 12 + 16 * directory.u16(4); record += 16) {
            int start = directory.u31(record + 8);
            int sum = Checksum.of(font, start, start + directory.u31(record + 12));
            boolean head = directory.s32(record) == 0x68656164;
            assertThat(head ? sum - directory.s32(start + 8) : sum).isEqualTo(directory.s32(record + 4));
        }
    }

    @Test
    void theTagNamesTheContentOfTheSubset() {
        FontProgram font = new SquareFont().square(100).square(200).parse();
        FontSubset one = new FontSubset(font, 0);
        FontSubset same = new FontSubset(font, 7);
        FontSubset other = new FontSubset(font, 0);
        one.add(1, 'あ', FontChain.NO_SELECTOR);
        same.add(1, 'あ', FontChain.NO_SELECTOR);
        other.add(2, 'あ', FontChain.NO_SELECTOR);

        assertThat(FontObjects.tag(one)).matches("[A-Z]{6}").isEqualTo(FontObjects.tag(same));
        assertThat(FontObjects.tag(other)).isNotEqualTo(FontObjects.tag(one));
    }

    /** The upper right corner of a square or of several. */
    private static List<Integer> corner(TrueTypeFont font, int glyph) throws IOException {
        GlyphDescription outline = font.getGlyph().getGlyph(glyph).getDescription();
        outline.resolve();
        IntStream points = IntStream.range(0, outline.getPointCount());
        int x = points.map(outline::getXCoordinate).max().orElseThrow();
        int y = IntStream.range(0, outline.getPointCount())
                .map(outline::getYCoordinate)
                .max()
                .orElseThrow();
        return List.of(x, y);
    }
}
