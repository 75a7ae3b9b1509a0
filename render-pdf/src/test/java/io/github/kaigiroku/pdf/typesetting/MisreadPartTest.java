package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisreadPartTest {

    @Test
    void aLineWithoutGapsIsReadAsItIs() {
        assertThat(misread("市民会議の場を見る", 20_000)).isEmpty();
    }

    @Test
    void aGapThatWouldReadAsABlankIsToldWithTheCharactersBesideIt() {
        assertThat(misread("第一回のA案を見る", 20_000)).isEqualTo("のA案");
    }

    @Test
    void allIsToldFromTheFirstGapToTheLast() {
        assertThat(misread("第一回の資料10、第二回の資料2である", 20_000)).isEqualTo("料10、第二回の資料2で");
    }

    @Test
    void ideographicBlanksAreTold() {
        assertThat(misread("議題　その他について", 20_000)).isEqualTo("題　");
        assertThat(misread("　議題と　報告", 20_000)).isEqualTo("　議題と　");
    }

    @Test
    void aPairOfSurrogatesBesideAGapStaysWhole() {
        assertThat(misread("前の𠮷A𠮷の後", 20_000)).isEqualTo("𠮷A𠮷");
    }

    @Test
    void squeezesBesideGapsAreToldAndOthersAreNot() {
        assertThat(misread("市、民、会議の場を見る", 7_500)).isEmpty();
        assertThat(misread("市、民、会議A場を見る", 7_500)).startsWith("、民、会議A場");
    }

    @Test
    void aSpreadLabelIsToldWhole() {
        ComposedLine label = new LabelSpreader(SampleAdvances.MONOSPACED, KinsokuLevel.STANDARD)
                .spread("開催日時", 8_000)
                .get(0);
        assertThat(told(label)).isEqualTo("開催日時");
    }

    @Test
    void nothingIsToldBesideTabs() {
        assertThat(misread("第一回の\tA案", 20_000)).isEmpty();
    }

    private static String misread(String text, int width) {
        return told(Composed.lines(text, Measure.of(width)).get(0));
    }

    private static String told(ComposedLine line) {
        Span part = line.misread();
        return part.equals(Span.NONE) ? "" : line.text().substring(part.start(), part.end());
    }
}
