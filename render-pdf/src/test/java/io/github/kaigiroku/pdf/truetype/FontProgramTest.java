package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontProgramTest {

    @Test
    void aFaceOfACollectionIsChosenByNumber() {
        byte[] collection =
                SquareFont.collection(font("Small"), font("Large").square(400).map('会', 2));

        assertThat(FontProgram.parse(collection, "two.ttc", 0).postScriptName()).isEqualTo("Small");
        assertThat(FontProgram.parse(collection, "two.ttc", 1).glyph('会')).isEqualTo(2);
    }

    @Test
    void aFaceACollectionDoesNotHaveIsRefused() {
        byte[] collection = SquareFont.collection(font("Small"), font("Large"));

        refused(() -> FontProgram.parse(collection, "two.ttc", 2), "there is no face 2", "0 to 1", "書体番号 2");
        refused(() -> FontProgram.parse(collection, "two.ttc", -1), "there is no face -1");
    }

    @Test
    void postScriptOutlinesAreRefused() {
        refused(() -> font("Cff").version(0x4F54544F).parse(), "CFF (PostScript) outlines", ".ttf");
        refused(() -> font("Cff").without("glyf").table("CFF ", new byte[4]).parse(), "CFF (PostScript) outlines");
    }

    @Test
    void bitmapsWithoutOutlinesAreRefused() {
        refused(() -> font("Dots").without("glyf").table("EBDT", new byte[4]).parse(), "bitmaps only");
    }

    @Test
    void webFontsAreRefusedSayingWhatToGiveInstead() {
        refused(() -> font("Web").version(0x774F4632).parse(), "WOFF", ".ttf");
    }

    @Test
    void whatIsNoFontIsRefused() {
        refused(() -> FontProgram.parse(new byte[0], "empty", 0), "not a TrueType font");
        refused(() -> FontProgram.parse(new byte[64], "zeros", 0), "not a TrueType font");
    }

    @Test
    void aFontCutShortIsRefused() {
        byte[] bytes = font("Cut").bytes();

        refused(() -> FontProgram.parse(Arrays.copyOf(bytes, bytes.length - 40), "cut.ttf", 0), "cut.ttf", "cut short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"})
    void aFontWithoutATableItNeedsIsRefusedNamingTheTable(String tag) {
        refused(() -> font("Part").without(tag).parse(), "'" + tag + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "0x0002, 4, forbids embedding",
        "0x0002, 1, forbids embedding",
        "0x0006, 3, forbids embedding",
        "0x0100, 4, forbids subsetting",
        "0x0108, 4, forbids subsetting",
        "0x0200, 4, allows only bitmaps"
    })
    void aFontWhoseLicenceForbidsASubsetIsRefused(String bits, int version, String why) {
        refused(() -> font("Closed").licence(Integer.decode(bits), version).parse(), why, "fsType 0x");
    }

    @ParameterizedTest
    @CsvSource({"0x0000, 4", "0x0004, 4", "0x0008, 4", "0x0006, 1", "0x000A, 2"})
    void aFontWhoseLicenceAllowsDocumentsIsTaken(String bits, int version) {
        assertThat(font("Open").licence(Integer.decode(bits), version).parse().glyph('あ'))
                .isEqualTo(1);
    }

    @Test
    void aFontThatStatesNoLicenceBitsIsTaken() {
        assertThat(font("Old").without("OS/2").parse().metrics().stemWidth()).isEqualTo(87);
    }

    @Test
    void metricsAreThoseTheFontStates() {
        FontMetrics metrics = font("Squares").parse().metrics();

        assertThat(metrics.ascent()).isEqualTo(880);
        assertThat(metrics.descent()).isEqualTo(-120);
        assertThat(metrics.capHeight()).isEqualTo(700);
        assertThat(metrics.xMax()).isEqualTo(600);
        assertThat(metrics.fixedPitch()).isFalse();
    }

    private static SquareFont font(String name) {
        return new SquareFont().named(name).square(300).map('あ', 1);
    }

    private static void refused(ThrowingCallable parsing, String... reasons) {
        assertThatThrownBy(parsing).isInstanceOf(FontFormatException.class).hasMessageContainingAll(reasons);
    }
}
