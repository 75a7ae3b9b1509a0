package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FontChainTest {

    private static final int FIRST = 0xE0100;
    private static final int SECOND = 0xE0101;
    private static final int THIRD = 0xE0102;

    /** Knows 葛 alone, and that 葛 with the first selector looks the same. */
    private final FontProgram plain = new SquareFont()
            .square(100)
            .encoding(3, 10, SquareFont.format12(Map.of((int) '葛', 1)))
            .encoding(0, 5, sequences(FIRST, new SfntBytes().u32(1).u24('葛').u8(0), null))
            .parse();

    /** Knows 葛 and 辻, and 葛 with the second selector as a glyph of its own. */
    private final FontProgram variants = new SquareFont()
            .square(100)
            .square(200)
            .square(300)
            .encoding(3, 10, SquareFont.format12(Map.of((int) '葛', 1, (int) '辻', 2)))
            .encoding(
                    0,
                    5,
                    sequences(SECOND, null, new SfntBytes().u32(1).u24('葛').u16(3)))
            .parse();

    private final FontChain chain = FontChain.of(List.of(plain, variants));

    @Test
    void aCharacterIsShownByTheFirstFontThatHasIt() {
        assertThat(chain.glyph('葛')).isEqualTo(glyph(0, 1));
        assertThat(chain.glyph('辻')).isEqualTo(glyph(1, 2));
        assertThat(chain.glyph('堀')).isEqualTo(FontChain.MISSING);
    }

    @Test
    void aSequenceIsShownByTheFirstFontThatKnowsIt() {
        assertThat(chain.glyph('葛', SECOND)).isEqualTo(glyph(1, 3));
        assertThat(FontChain.selectorIgnored(chain.glyph('葛', SECOND))).isFalse();
    }

    @Test
    void aSequenceThatLooksLikeItsBaseIsKnownToo() {
        assertThat(chain.glyph('葛', FIRST)).isEqualTo(glyph(0, 1));
        assertThat(FontChain.selectorIgnored(chain.glyph('葛', FIRST))).isFalse();
    }

    @Test
    void aSequenceNoFontKnowsIsShownByItsBaseAndSaysSo() {
        int glyph = chain.glyph('葛', THIRD);

        assertThat(FontChain.selectorIgnored(glyph)).isTrue();
        assertThat(FontChain.font(glyph)).isZero();
        assertThat(FontChain.id(glyph)).isEqualTo(1);
        assertThat(chain.glyph('堀', THIRD)).isEqualTo(FontChain.MISSING);
    }

    @Test
    void advancesAreThoseOfTheFontThatShowsTheCharacter() {
        assertThat(chain.advance(chain.glyph('葛'))).isEqualTo(999);
        assertThat(chain.advance(chain.glyph('辻'))).isEqualTo(998);
        assertThat(chain.advance(chain.glyph('葛', SECOND))).isEqualTo(997);
        assertThat(chain.advance(chain.glyph('葛', THIRD))).isEqualTo(999);
    }

    @Test
    void aFaceIsOpenedWhenTheOnesBeforeItLackACharacter() {
        AtomicInteger opened = new AtomicInteger();
        FontChain lazy = FontChain.opening(List.of(() -> plain, () -> {
            opened.incrementAndGet();
            return variants;
        }));

        assertThat(lazy.glyph('葛')).isEqualTo(glyph(0, 1));
        assertThat(lazy.glyphInFirst('辻')).isEqualTo(FontChain.MISSING);
        assertThat(lazy.glyph('葛', FIRST)).isEqualTo(glyph(0, 1));
        assertThat(opened).hasValue(0);
        assertThat(lazy.glyph('辻')).isEqualTo(glyph(1, 2));
        assertThat(lazy.glyph('葛', SECOND)).isEqualTo(glyph(1, 3));
        assertThat(opened).hasValue(1);
    }

    @Test
    void anEmptyChainIsRefused() {
        assertThatThrownBy(() -> FontChain.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static int glyph(int font, int id) {
        return font << 16 | id;
    }

    private static byte[] sequences(int selector, SfntBytes same, SfntBytes own) {
        SfntBytes body = same == null ? own : same;
        return new SfntBytes()
                .u16(14)
                .u32(21 + body.size(), 1)
                .u24(selector)
                .u32(same == null ? 0 : 21, own == null ? 0 : 21)
                .raw(body.toBytes())
                .toBytes();
    }
}
