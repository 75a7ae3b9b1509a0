package io.github.kaigiroku.pdf.typesetting;

import static io.github.kaigiroku.pdf.typesetting.Composed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordBreakTest {
    @Test
    void aLatinWordMovesToTheNextLineAsAWhole() {
        assertThat(texts("資料をWebsiteに載せる", 5)).containsExactly("資料を", "Websiteに", "載せる");
    }

    @Test
    void anApostropheDoesNotSplitAWord() {
        assertThat(texts("市民のdon’tを", 5)).containsExactly("市民の", "don’tを");
    }

    @Test
    void aNumberStaysWithItsDigitsAndItsUnit() {
        assertThat(texts("昨年の予算１０％増", 7)).containsExactly("昨年の予算", "１０％増");
        assertThat(texts("来る令和七年１１月", 8)).containsExactly("来る令和七年", "１１月");
        assertThat(texts("費用は全部で１，０００円", 8)).containsExactly("費用は全部で", "１，０００円");
        assertThat(texts("定員は凡そ120人だ", 7)).containsExactly("定員は凡そ", "120人だ");
    }

    @Test
    void aShortBracketWithANumberStaysWhole() {
        assertThat(texts("資料の三頁（十一番）を見る", 8)).containsExactly("資料の三頁", "（十一番）を見る");
        assertThat(texts("計画について（資料２）を", 9)).containsExactly("計画について", "（資料２）を");
        assertThat(texts("その会議（会長が欠けた）は", 7)).containsExactly("その会議（会長", "が欠けた）は");
        assertThat(texts("番（千二百三十）", 5)).containsExactly("番（千二百", "三十）");
    }

    @Test
    void anAddressLongerThanALineIsSplitAfterItsMarks() {
        assertThat(texts("https://www.example.jp/shisei/kaigiroku/index.html", 10))
                .containsExactly("https://www.example.", "jp/shisei/kaigiroku/", "index.html");
    }

    @Test
    void anAddressThatFitsALineIsNotSplit() {
        assertThat(texts("詳細はexample.jp/aへ", 7)).containsExactly("詳細は", "example.jp/a", "へ");
    }

    @Test
    void aWordLongerThanALineFillsItsLines() {
        assertThat(texts("次の" + "a".repeat(25), 5))
                .containsExactly("次の" + "a".repeat(5), "a".repeat(10), "a".repeat(10));
    }

    @Test
    void anUnbreakablePartStaysOnOneLine() {
        var name = new Span(4, 9);
        var lines = Composed.lines("青木、、みどり 花子", KinsokuLevel.STANDARD, Measure.of(7000), name);
        assertThat(texts(lines)).containsExactly("青木、、", "みどり 花子");
    }

    @Test
    void anUnbreakablePartWiderThanALineIsBrokenAllTheSame() {
        var lines = Composed.lines("みどり野みどり野", KinsokuLevel.STANDARD, Measure.of(5000), new Span(0, 8));
        assertThat(texts(lines)).containsExactly("みどり野み", "どり野");
    }

    @Test
    void aCharacterStaysWithItsMarksAndItsVariationSelector() {
        assertThat(texts("葛\uDB40\uDD00飾が\u3099か\u3099𠮷野", 3)).containsExactly("葛\uDB40\uDD00飾が\u3099", "か\u3099𠮷野");
    }
}
