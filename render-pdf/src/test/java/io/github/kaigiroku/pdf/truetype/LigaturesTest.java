package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LigaturesTest {

    private static final int LISTED = 1;
    private static final int RANGES = 2;

    @Test
    void aPairOfTheCompositionFeatureIsFound() {
        FontChain chain = chain(gsub("ccmp", LISTED, 0));
        assertThat(FontChain.id(chain.ligature('a', 0x301))).isEqualTo(3);
        assertThat(chain.ligature(0x301, 'a')).isEqualTo(FontChain.MISSING);
        assertThat(chain.ligature('b', 0x301)).isEqualTo(FontChain.MISSING);
    }

    @Test
    void coverageMayBeARangeAndTheLookupAnExtension() {
        assertThat(FontChain.id(chain(gsub("ccmp", RANGES, 0)).ligature('a', 0x301)))
                .isEqualTo(3);
        assertThat(FontChain.id(chain(gsub("ccmp", LISTED, 1)).ligature('a', 0x301)))
                .isEqualTo(3);
    }

    @Test
    void otherFeaturesAreNotUsed() {
        assertThat(chain(gsub("dlig", LISTED, 0)).ligature('a', 0x301)).isEqualTo(FontChain.MISSING);
    }

    @Test
    void aFontWithoutTheTableHasNone() {
        assertThat(FontChain.of(List.of(FontProgram.parse(font().bytes(), "squares.ttf", 0)))
                        .ligature('a', 0x301))
                .isEqualTo(FontChain.MISSING);
    }

    @Test
    void aTableThatIsCutOrLeadsBackToItselfIsRefused() {
        byte[] whole = gsub("ccmp", LISTED, 0);
        FontChain cut = chain(Arrays.copyOf(whole, whole.length - 6));
        assertThatThrownBy(() -> cut.ligature('a', 0x301)).hasMessageContaining("'GSUB' is damaged");
        FontChain endless = chain(endless());
        assertThatThrownBy(() -> endless.ligature('a', 0x301)).hasMessageContaining("'GSUB' is damaged");
    }

    /** A feature list, and a lookup list with one lookup for the pair of the glyphs 1 and 2, which glyph 3 shows. */
    private static byte[] gsub(String feature, int coverage, int extended) {
        SfntBytes table = new SfntBytes().u16(1, 0, 0, 10, 24);
        table.u16(1).ascii(feature).u16(8).u16(0, 1, 0); // the feature: no parameters, one lookup, number 0
        table.u16(1, 4); // one lookup
        table.u16(extended == 1 ? 7 : 4, 0, 1, 8);
        if (extended == 1) {
            table.u16(1, 4).u32(8);
        }
        table.u16(1, 8, 1, coverage == RANGES ? 18 : 14); // the set stands behind the coverage
        if (coverage == RANGES) {
            table.u16(RANGES, 1, 1, 1, 0);
        } else {
            table.u16(LISTED, 1, 1);
        }
        return table.u16(1, 4).u16(3, 2, 2).toBytes();
    }

    /** One lookup with 65,535 parts that are all itself. */
    private static byte[] endless() {
        SfntBytes table = new SfntBytes().u16(1, 0, 0, 10, 24);
        table.u16(1).ascii("ccmp").u16(8).u16(0, 1, 0).u16(1, 4).u16(4, 0, 0xFFFF);
        for (int i = 0; i < 0xFFFF; i++) {
            table.u16(0);
        }
        return table.zeros(1 << 18).toBytes();
    }

    private static SquareFont font() {
        return new SquareFont()
                .square(400)
                .square(300)
                .square(600)
                .map('a', 1)
                .map('b', 3)
                .map(0x301, 2);
    }

    private static FontChain chain(byte[] gsub) {
        return FontChain.of(List.of(FontProgram.parse(font().table("GSUB", gsub).bytes(), "squares.ttf", 0)));
    }
}
