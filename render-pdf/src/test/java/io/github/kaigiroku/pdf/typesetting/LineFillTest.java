package io.github.kaigiroku.pdf.typesetting;

import static io.github.kaigiroku.pdf.typesetting.Composed.placeOf;
import static io.github.kaigiroku.pdf.typesetting.Composed.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineFillTest {
    @Test
    void aQuarterEmStandsBetweenJapaneseAndLatin() {
        ComposedLine line = Composed.lines("第2回A案", 20).get(0);
        assertThat(line.shifts()).extracting(ComposedLine.Shift::at).containsExactly(1, 2, 3, 4);
        assertThat(line.width()).isEqualTo(3000 + 2 * 500 + 4 * 250);
    }

    @Test
    void noQuarterEmStandsAtTheEndsOfLines() {
        List<ComposedLine> lines = Composed.lines("市民の資料A案", 6);
        assertThat(texts(lines)).containsExactly("市民の資料A", "案");
        assertThat(placeOf(6, lines.get(1))).isZero();
    }

    @Test
    void oneCharacterTooManyIsSqueezedIntoTheBlankOfPunctuation() {
        List<ComposedLine> lines = Composed.lines("市、民会議の場を見る", Measure.of(5500));
        assertThat(texts(lines)).startsWith("市、民会議の");
        assertThat(lines.get(0).width()).isEqualTo(5500);
        assertThat(placeOf(2, lines.get(0))).isCloseTo(1500, within(20f));
    }

    @Test
    void punctuationGivesAtMostHalfAnEm() {
        assertThat(Composed.texts("市、民会議の場を見る", 5)).startsWith("市、民会議");
    }

    @Test
    void aGroupIsSqueezedInByUpToOneAndAHalfEm() {
        List<ComposedLine> lines = Composed.lines("「市、民」は会議）。次の行", Measure.of(9000));
        assertThat(texts(lines)).startsWith("「市、民」は会議）。");
        assertThat(lines.get(0).width()).isEqualTo(9000);
    }

    @Test
    void theSqueezeIsSharedByThePunctuation() {
        ComposedLine line = Composed.lines("市、民、会議の場を見る", Measure.of(7500)).get(0);
        assertThat(line.characters()).isEqualTo("市、民、会議の場");
        assertThat(placeOf(2, line)).isEqualTo(1750);
        assertThat(placeOf(4, line)).isEqualTo(3500);
    }

    @Test
    void noTwoMarksAreSqueezedSoCloseThatTheyReadAsTwoColumns() {
        ComposedLine line = Composed.lines("市民の声、「場」を見る会議。", Measure.of(12800)).get(0);
        assertThat(line.characters()).isEqualTo("市民の声、「場」を見る会議。");
        assertThat(line.shifts()).extracting(ComposedLine.Shift::by).allMatch(by -> by + line.tracking() > -500);
        assertThat(placeOf(13, line) + 500).isLessThanOrEqualTo(12800);
        assertThat(line.width()).isEqualTo(12800);
    }

    @Test
    void everyLineButTheLastReachesTheRightEdge() {
        List<ComposedLine> lines = Composed.lines("市民会議の場を見る時に市民の声をよく聞くことが大切だと考える", Measure.of(9700));
        assertThat(lines).hasSizeGreaterThan(2);
        for (ComposedLine line : lines.subList(0, lines.size() - 1)) {
            int last = line.end() - 1;
            assertThat(placeOf(last, line) + 1000).as(line.characters()).isCloseTo(9700, within(1f));
        }
        assertThat(lines.get(lines.size() - 1).tracking()).isZero();
    }

    @Test
    void wordsDoNotGrowApart() {
        ComposedLine line = Composed.lines("市民のKPIを計ることだ", Measure.of(6400)).get(0);
        assertThat(line.characters()).isEqualTo("市民のKPIを");
        assertThat(placeOf(4, line) - placeOf(3, line)).isCloseTo(500, within(0.01f));
        assertThat(placeOf(6, line) + 1000).isCloseTo(6400, within(0.01f));
    }

    @Test
    void aLineFarTooShortStaysRagged() {
        ComposedLine line =
                Composed.lines("市の" + "a".repeat(18), Measure.of(9000)).get(0);
        assertThat(line.width()).isEqualTo(2000);
    }

    @Test
    void aLineThatWouldNeedMoreThanAnEighthOfAnEmInEveryGapStaysRagged() {
        String text = "市民会議" + "a".repeat(12);
        assertThat(Composed.lines(text, Measure.of(7000)).get(0).width()).isEqualTo(4000);
        // A word whose only gap would have to grow by half an em, as in a narrow column of names.
        assertThat(Composed.lines("Dr. Christopher Midori", Measure.of(8000))
                        .get(0)
                        .width())
                .isEqualTo(7500);
    }

    @Test
    void aLineThatEndsBeforeANameStaysRagged() {
        String names = "青木 一郎、石田 二郎、上野 三郎、江川 四郎";
        Span[] spans = {new Span(0, 5), new Span(6, 11), new Span(12, 17), new Span(18, 23)};
        List<ComposedLine> lines = Composed.lines(names, KinsokuLevel.STANDARD, Measure.of(14_000), spans);
        assertThat(texts(lines)).containsExactly("青木 一郎、石田 二郎、", "上野 三郎、江川 四郎");
        assertThat(lines.get(0).width()).isEqualTo(11_000);
        assertThat(lines.get(0).tracking()).isZero();
    }

    @Test
    void aLineOfNamesThatEndsInsideAnOrdinaryPartIsFilled() {
        List<ComposedLine> lines =
                Composed.lines("青木 一郎（副委員長）", KinsokuLevel.STANDARD, Measure.of(7800), new Span(0, 5));
        assertThat(lines.get(0).characters()).isEqualTo("青木 一郎（副委");
        assertThat(lines.get(0).width()).isEqualTo(7800);
    }

    @Test
    void spacesStayInTheTextAndInsideTheLine() {
        List<ComposedLine> lines = Composed.lines("  市民 word    会議 ", Measure.of(5500));
        assertThat(String.join("", texts(lines))).isEqualTo("  市民 word    会議 ");
        assertThat(texts(lines)).startsWith("  市民 word    ");
        ComposedLine first = lines.get(0);
        assertThat(placeOf(first.end() - 1, first) + 500).isLessThanOrEqualTo(5500);
        assertThat(placeOf(2, first)).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void tabsReachTheirStops() {
        var measure = new Measure(20_000, 1000, 0, List.of(7000));
        ComposedLine line =
                Composed.lines("部長\t青木\t次", KinsokuLevel.STANDARD, measure).get(0);
        assertThat(placeOf(3, line)).isEqualTo(7000);
        assertThat(placeOf(6, line)).isEqualTo(12_000);
    }

    @Test
    void theFirstLineAndTheOthersHaveTheirOwnIndent() {
        var measure = Measure.of(5000).withIndents(0, 2000);
        assertThat(texts(Composed.lines("（１）市民会議場", KinsokuLevel.STANDARD, measure)))
                .containsExactly("（１）市民", "会議場");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(texts("", 5)).containsExactly("");
    }
}
