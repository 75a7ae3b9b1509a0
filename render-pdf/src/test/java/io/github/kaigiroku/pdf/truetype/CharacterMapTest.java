package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacterMapTest {

    /** Two segments, あ to い by delta and 会 by list, then the end mark that points nowhere. */
    private static final byte[] FORMAT_4 = new SfntBytes()
            .u16(4, 44, 0, 6, 0, 0, 0)
            .u16('い', '会', 0xFFFF)
            .u16(0)
            .u16('あ', '会', 0xFFFF)
            .u16(1 - 'あ', 0, 1)
            .u16(0, 4, 0xFFFF)
            .u16(2)
            .toBytes();

    @Test
    void aSegmentMapsConsecutiveCharactersByItsDelta() {
        FontProgram font = threeSquares().encoding(3, 1, FORMAT_4).parse();

        assertThat(font.glyph('あ')).isEqualTo(1);
        assertThat(font.glyph('あ' + 1)).isEqualTo(2);
        assertThat(font.glyph('い')).isEqualTo(3);
    }

    @Test
    void aSegmentMapsCharactersByItsList() {
        assertThat(threeSquares().encoding(3, 1, FORMAT_4).parse().glyph('会')).isEqualTo(2);
    }

    @Test
    void aCharacterBetweenOrBeyondTheSegmentsHasNoGlyph() {
        FontProgram font = threeSquares().encoding(3, 1, FORMAT_4).parse();

        assertThat(font.glyph('ぅ')).isZero();
        assertThat(font.glyph('A')).isZero();
        assertThat(font.glyph(0xFFFF)).isZero();
        assertThat(font.glyph(0x20000 + '会')).isZero();
    }

    @Test
    void groupsMapSupplementaryCharacters() {
        FontProgram font = threeSquares().map(0x20BB7, 3).map('吉', 1).parse();

        assertThat(font.glyph(0x20BB7)).isEqualTo(3);
        assertThat(font.glyph('吉')).isEqualTo(1);
        assertThat(font.glyph(0x20BB8)).isZero();
    }

    @Test
    void theMapThatReachesBeyondTheBasicPlaneIsPreferred() {
        FontProgram font = threeSquares()
                .encoding(3, 1, FORMAT_4)
                .encoding(3, 10, SquareFont.format12(Map.of((int) '会', 3)))
                .parse();

        assertThat(font.glyph('会')).isEqualTo(3);
    }

    @Test
    void aGlyphTheFontDoesNotHaveIsNoGlyph() {
        assertThat(threeSquares().map('会', 4).parse().glyph('会')).isZero();
        assertThat(threeSquares().map('会', -1).parse().glyph('会')).isZero();
    }

    @Test
    void aFontWithoutUnicodeMapIsRefused() {
        assertThatThrownBy(() -> threeSquares().encoding(3, 0, FORMAT_4).parse())
                .isInstanceOf(FontFormatException.class)
                .hasMessageContaining("no Unicode character map")
                .hasMessageContaining("Unicode の文字表");
    }

    private static SquareFont threeSquares() {
        return new SquareFont().square(100).square(200).square(300);
    }
}
