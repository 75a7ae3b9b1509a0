package io.github.kaigiroku.pdf.typesetting;

import static io.github.kaigiroku.pdf.typesetting.Composed.placeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSpreaderTest {
    private final LabelSpreader spreader = new LabelSpreader(SampleAdvances.MONOSPACED, KinsokuLevel.STANDARD);

    @Test
    void aLabelReachesFromEdgeToEdge() {
        ComposedLine line = spreader.spread("議題", 8000).get(0);
        assertThat(placeOf(0, line)).isZero();
        assertThat(placeOf(1, line)).isEqualTo(7000);
    }

    @Test
    void aCharacterIsNotDrawnApartFromItsMarks() {
        ComposedLine line = spreader.spread("か\u0305議\u0305", 8000).get(0);
        assertThat(placeOf(1, line)).isEqualTo(1000);
        assertThat(placeOf(2, line)).isEqualTo(7000);
        assertThat(placeOf(3, line)).isEqualTo(8000);
    }

    @Test
    void aSingleCharacterStandsInTheMiddle() {
        assertThat(spreader.spread("備", 8000).get(0).indent()).isEqualTo(3500);
    }

    @Test
    void aLabelALittleTooLongIsSetNarrower() {
        List<ComposedLine> lines = spreader.spread("会議の公開・非公開の別", 9000);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).scale()).isEqualTo(9f / 11);
    }

    @Test
    void aLabelFarTooLongIsWrapped() {
        List<ComposedLine> lines = spreader.spread("出席者及び欠席者の職名及び氏名並びに代理人の氏名", 8000);
        assertThat(Composed.texts(lines)).containsExactly("出席者及び欠席者", "の職名及び氏名並", "びに代理人の氏名");
    }
}
