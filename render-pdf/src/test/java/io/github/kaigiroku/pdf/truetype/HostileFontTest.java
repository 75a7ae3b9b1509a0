package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kaigiroku.internal.deflate.Compressor;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a font file holds, using it ends soon: with a font, or with the exception that says what to do. */
class HostileFontTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int VARIANTS = 10_000;

    @Test
    void changedBytesEndInAFontOrItsException() {
        byte[] font = everyKindOfTable().bytes();
        Random random = new Random(4);

        assertTimeoutPreemptively(SOON, () -> {
            int used = 0;
            for (int i = 0; i < VARIANTS; i++) {
                byte[] changed = font.clone();
                for (int change = random.nextInt(6); change >= 0; change--) {
                    changed[random.nextInt(changed.length)] = interesting(random);
                }
                used += use(changed) ? 1 : 0;
            }
            assertThat(used).as("fonts that were usable all the same").isBetween(VARIANTS / 100, VARIANTS - 1);
        });
    }

    @Test
    void cutFilesEndInTheException() {
        byte[] font = SquareFont.collection(everyKindOfTable());

        assertTimeoutPreemptively(SOON, () -> {
            for (int length = 0; length < font.length - 4; length++) {
                assertThat(use(Arrays.copyOf(font, length)))
                        .as("cut to " + length)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7FFFFFFF, -1, 0x10000000, 0x15555556})
    void absurdCountsAreRefusedBeforeAnythingIsReserved(int count) {
        byte[] groups =
                new SfntBytes().u16(12, 0).u32(28, 0, count, 'あ', 'あ', 1).toBytes();
        byte[] selectors = new SfntBytes().u16(14).u32(10, count).toBytes();

        assertThatThrownBy(
                        () -> new SquareFont().square(1).encoding(3, 10, groups).parse())
                .isInstanceOf(FontFormatException.class);
        assertThatThrownBy(() -> new SquareFont()
                        .square(1)
                        .encoding(3, 10, SquareFont.format12(Map.of(1, 1)))
                        .encoding(0, 5, selectors)
                        .parse())
                .isInstanceOf(FontFormatException.class);
        assertThatThrownBy(() -> FontProgram.parse(
                        new SfntBytes().ascii("ttcf").u32(0x00010000, count, 0).toBytes(), "many.ttc", 0))
                .isInstanceOf(FontFormatException.class);
    }

    @Test
    void aGlyphThatRefersTwiceToEachNextIsRefusedSoon() {
        SquareFont font = new SquareFont();
        for (int glyph = 1; glyph < 60; glyph++) {
            font.composite(glyph + 1, glyph + 1);
        }
        FontProgram program = font.square(100).parse();

        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> new FontSubset(program, 0).add(1, 'あ', FontChain.NO_SELECTOR))
                        .isInstanceOf(FontFormatException.class));
    }

    @Test
    void aGlyphOfAMillionComponentsIsRefusedSoon() {
        SfntBytes record = new SfntBytes().u16(-1, 0, 0, 9, 9);
        for (int i = 0; i < 1_000_000; i++) {
            record.u16(0x0022, 2).u8(0, 0);
        }
        FontProgram program = new SquareFont()
                .outline(record.u16(0x0002, 2).u8(0, 0).toBytes())
                .square(100)
                .parse();

        assertThatThrownBy(() -> new FontSubset(program, 0).add(1, 'あ', FontChain.NO_SELECTOR))
                .isInstanceOf(FontFormatException.class);
    }

    @Test
    void anOutlineCutInsideItsCoordinatesIsRefusedWhenItIsUsed() {
        byte[] cut = new SfntBytes()
                .u16(1, 0, 0, 9, 9)
                .u16(3, 0)
                .u8(1, 1, 1, 1)
                .u16(0, 9)
                .toBytes();
        FontProgram font = new SquareFont().outline(cut).square(100).parse();

        assertThat(new FontSubset(font, 0).add(2, 'あ', FontChain.NO_SELECTOR)).isEqualTo(1);
        assertThatThrownBy(() -> new FontSubset(font, 0).add(1, 'い', FontChain.NO_SELECTOR))
                .isInstanceOf(FontFormatException.class)
                .hasMessageContaining("'glyf' is damaged");
    }

    /** True if the font could be used for all it maps; false if it was refused. */
    private static boolean use(byte[] bytes) {
        try {
            FontProgram font = FontProgram.parse(bytes, "hostile", 0);
            FontChain chain = FontChain.of(List.of(font));
            DocumentFonts fonts = new DocumentFonts(chain);
            for (int codePoint : new int[] {'あ', 'い', 'う', '葛', 0x20BB7}) {
                for (int selector : new int[] {FontChain.NO_SELECTOR, 0xE0100, 0xE0101}) {
                    int glyph = chain.glyph(codePoint, selector);
                    if (glyph != FontChain.MISSING) {
                        fonts.code(glyph, codePoint, selector);
                    }
                }
            }
            for (FontSubset subset : fonts.subsets()) {
                SubsetStream.fastest(subset, new Compressor(1));
                ToUnicode.of(subset);
                FontObjects.widths(subset);
                font.postScriptName();
            }
            return true;
        } catch (FontFormatException refused) {
            return false;
        }
    }

    /** Zeros, ones and limits break more than other values. */
    private static byte interesting(Random random) {
        return (byte) (random.nextBoolean() ? random.nextInt() : new int[] {0, 1, 0x7F, 0x80, 0xFF}[random.nextInt(5)]);
    }

    private static SquareFont everyKindOfTable() {
        byte[] format4 = new SfntBytes()
                .u16(4, 44, 0, 6, 0, 0, 0)
                .u16('う', '葛', 0xFFFF)
                .u16(0)
                .u16('あ', '葛', 0xFFFF)
                .u16(1 - 'あ', 0, 1)
                .u16(0, 4, 0)
                .u16(4)
                .toBytes();
        byte[] sequences = new SfntBytes()
                .u16(14)
                .u32(38, 1)
                .u24(0xE0100)
                .u32(21, 29)
                .u32(1)
                .u24('葛')
                .u8(0)
                .u32(1)
                .u24('あ')
                .u16(2)
                .toBytes();
        Map<Integer, Integer> groups = Map.of((int) 'あ', 1, (int) 'い', 2, (int) 'う', 3, (int) '葛', 4, 0x20BB7, 5);
        return new SquareFont()
                .square(100)
                .square(200)
                .composite(1, 2)
                .composite(3, 1)
                .square(300)
                .encoding(0, 3, format4)
                .encoding(0, 5, sequences)
                .encoding(3, 10, SquareFont.format12(groups));
    }
}
