package io.github.kaigiroku.pdf.typesetting;

import static io.github.kaigiroku.pdf.typesetting.Composed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinsokuTest {
    private static final Measure FIVE = Measure.of(5 * Measure.EM);

    @ParameterizedTest
    @ValueSource(strings = {"、", "。", "」", "）", "？", "々", "ゝ", "％", "℃", "：", "”"})
    void aLineNeverStartsWithATrailingMark(String mark) {
        // Two marks: more than the line can squeeze in.
        assertThat(texts("市民会議場" + mark + mark + "次", 5)).startsWith("市民会議");
    }

    @ParameterizedTest
    @ValueSource(strings = {"「", "（", "【", "￥", "“"})
    void aLineNeverEndsWithAnOpeningMark(String mark) {
        assertThat(texts("市民会議" + mark + "場の次", 5)).startsWith("市民会議");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ー", "ョ", "っ", "ヵ", "ゖ", "ㇱ"})
    void smallKanaStartALineUnlessKinsokuIsStrict(String kana) {
        String text = "市民会議場" + kana + "の次";
        assertThat(texts(text, 5)).startsWith("市民会議場");
        assertThat(texts(Composed.lines(text, KinsokuLevel.STRICT, FIVE))).startsWith("市民会議");
    }

    @Test
    void aLineDoesNotEndWithAnOpeningMarkBeforeABlankEither() {
        assertThat(texts("市民の会議（ 場の次", 6)).startsWith("市民の会議");
        assertThat(texts("市民の会議( 場の次", 6)).startsWith("市民の会議");
        assertThat(texts("  市民の会議の場の次", 6)).startsWith("  市民の会議");
    }

    @Test
    void dashesAndEllipsesAreNotTornApart() {
        assertThat(texts("市民会議――次", 5)).containsExactly("市民会議", "――次");
        assertThat(texts("市民会議……次", 5)).containsExactly("市民会議", "……次");
    }

    @Test
    void marksThatNoLineCanHoldTogetherAreSplitWithoutOverflow() {
        assertThat(texts("「".repeat(12), 5)).containsExactly("「「「「「", "「「「「「", "「「");
    }
}
