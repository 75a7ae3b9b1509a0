package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPartsTest {

    @ParameterizedTest
    @CsvSource({
        "経営企画課長（市川勝也）, 経営企画課長|（市川勝也）",
        "議員（十一番　山田太郎）, 議員（十一番　|山田太郎）",
        "水道部長　長谷川 一之進, 水道部長　長谷川 |一之進",
        "地域生活支援課長補佐兼係長, 地域生活支援課長|補佐兼係長",
        "委員長, 委員長",
    })
    void labelsBreakBeforeBracketsAndBetweenWords(String label, String lines) {
        List<ComposedLine> composed = new LineComposer(SampleAdvances.MONOSPACED, KinsokuLevel.STANDARD)
                .composeRagged(label, LabelParts.of(label), Measure.of(8000));
        assertThat(composed.stream().map(ComposedLine::characters)).containsExactly(lines.split("\\|"));
        assertThat(composed).allSatisfy(line -> assertThat(line.tracking()).isLessThanOrEqualTo(0));
    }
}
