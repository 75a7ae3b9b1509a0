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
        "水道部長　長谷川 一之進, 水道部長　|長谷川 一之進",
        "水道部長　　長谷川 一之進, 水道部長　　|長谷川 一之進",
        "地域生活支援課長補佐兼係長, 地域生活支援|課長補佐兼係長",
        "○臨時議長（森下久太郎議員）, ○臨時議長|（森下久太郎|議員）",
        "◆２０番（高野秀一郎議員）, ◆２０番|（高野秀一郎|議員）",
        "○１０番神崎八郎君, ○１０番|神崎八郎君",
        "○浦川祐三子子さん, ○浦川祐三子子|さん",
        "○岩井議事調査課長, ○岩井議事調査|課長",
        "市民協働推進室課長（園田一博）, 市民協働推進室|課長（園田一博）",
        "○人事委員会委員長, ○人事委員会|委員長",
        "事務局（山川局長補佐）, 事務局|（山川局長補佐）",
        "事務局（山之川局長補佐）, 事務局（山之川|局長補佐）",
        "副参事兼庁舎建設推進室長, 副参事兼|庁舎建設推進室長",
        "○議長（新島　雄三郎君）, ○議長（新島　|雄三郎君）",
        "○副議長（新島　雄君）, ○副議長|（新島　雄君）",
        "北部地域まちづくり担当課長, 北部地域|まちづくり担当|課長",
        "一番ヶ瀬健太郎委員, 一番ヶ瀬健太郎|委員",
        "委員長, 委員長",
    })
    void labelsBreakBeforeBracketsAndBetweenWords(String label, String lines) {
        List<ComposedLine> composed = new LineComposer(SampleAdvances.MONOSPACED, KinsokuLevel.STANDARD)
                .composeRagged(label, LabelParts.of(label), Measure.of(8000));
        assertThat(composed.stream().map(ComposedLine::characters)).containsExactly(lines.split("\\|"));
        assertThat(composed).allSatisfy(line -> assertThat(line.tracking()).isLessThanOrEqualTo(0));
    }
}
