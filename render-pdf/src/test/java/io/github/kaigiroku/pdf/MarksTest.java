package io.github.kaigiroku.pdf;

import static io.github.kaigiroku.pdf.Samples.remark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kaigiroku.form.FormDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and kana with marks are drawn as one, whether or not Unicode has one character for them. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class MarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "か\u3099",
                "か\u309A",
                "セ\u309A",
                "ト\u309A",
                "\u31F7\u309A",
                "あ\u3099",
                "e\u0301",
                "e\u0302\u0301",
                "e\u0323\u0302",
                "o\u031B\u0309",
                "m\u0304"
            })
    void whatUnicodeOrAFontHasTogetherIsOneGlyph(String text) {
        assertThat(glyphs("前" + text + "後")).extracting(ReadBack.Glyph::text).containsExactly("前", text, "後");
    }

    @Test
    void aKanaWithASoundMarkIsAsWideAsAKana() {
        List<ReadBack.Glyph> glyphs = glyphs("前か\u309A後さ\u309A終");
        assertThat(glyphs.get(2).x() - glyphs.get(0).x()).isCloseTo(24f, within(0.01f));
        assertThat(glyphs.get(5).x() - glyphs.get(2).x()).isCloseTo(24f, within(0.01f));
    }

    @Test
    void anAccentStandsInTheMiddleOverItsLetterAndTakesNoWidth() {
        List<ReadBack.Glyph> glyphs = glyphs("x\u0302k");
        ReadBack.Glyph letter = glyphs.get(0);
        ReadBack.Glyph accent = glyphs.get(1);
        assertThat(accent.text()).isEqualTo("\u0302");
        assertThat(middle(accent)).isCloseTo(middle(letter), within(0.05f));
        assertThat(glyphs.get(2).x() - letter.x()).isCloseTo(6f, within(0.01f));
    }

    @Test
    void anAccentIsRaisedOverACapitalLetterAndASecondOneOverTheFirst() {
        List<ReadBack.Glyph> glyphs = glyphs("x\u0302B\u0302u\u0304\u0302x");
        assertThat(glyphs.get(3).inkBottom()).isLessThan(glyphs.get(2).inkTop());
        assertThat(glyphs.get(4).text()).isEqualTo("u\u0304");
        assertThat(glyphs.get(5).inkBottom()).isLessThan(glyphs.get(4).inkTop());
        assertThat(glyphs.get(6).y()).isEqualTo(glyphs.get(0).y());
    }

    @Test
    void linesEndWhereTheyDoWithoutMarks() {
        assertThat(starts("市民k\u0302の声と".repeat(20))).isEqualTo(starts("市民kの声と".repeat(20)));
    }

    @Test
    void theFileConforms() {
        VeraPdf.assertConforms(Samples.render(document("か\u309Ax\u0302さ\u309AB\u0302\u0301とe\u0323\u0302")));
    }

    private static List<Integer> starts(String text) {
        return glyphs(text).stream()
                .filter(glyph -> glyph.text().equals("声"))
                .map(glyph -> Math.round(10 * glyph.x()))
                .toList();
    }

    private static float middle(ReadBack.Glyph glyph) {
        return (glyph.inkLeft() + glyph.inkRight()) / 2;
    }

    private static List<ReadBack.Glyph> glyphs(String text) {
        List<ReadBack.Glyph> all = ReadBack.of(Samples.render(document(text))).glyphs();
        int speaker = all.stream().map(ReadBack.Glyph::text).toList().lastIndexOf("員");
        return all.subList(speaker + 1, all.size());
    }

    private static FormDocument document(String text) {
        return Samples.standard(Samples.withProceedings(remark("委員", text)));
    }
}
