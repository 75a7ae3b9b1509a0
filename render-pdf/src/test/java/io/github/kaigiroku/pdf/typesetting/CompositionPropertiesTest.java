package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every text, tried on texts of all character classes. */
class CompositionPropertiesTest {
    private static final String[] PIECES = {
        "市",
        "の",
        "ョ",
        "ー",
        "、",
        "。",
        "「",
        "」",
        "（",
        "）",
        "・",
        "々",
        "％",
        "￥",
        "―",
        "…",
        "１",
        "２",
        "月",
        "A",
        "b",
        "7",
        ".",
        ",",
        "(",
        ")",
        " ",
        "  ",
        "\t",
        "　",
        "𠮷",
        "葛\uDB40\uDD00",
        "か\u3099",
        "e\u0301",
        "\u200B",
        "\u00A0",
        "’",
        "/",
        "-",
        "ｱ",
        "ﾞ",
        "😀",
        "ж",
        "№",
        "http://example.jp/"
    };

    @ParameterizedTest
    @EnumSource(KinsokuLevel.class)
    void everyCharacterIsInOneLineAndNoLineLeavesItsRoomOrBreaksKinsoku(KinsokuLevel level) {
        Random random = new Random(20_191_126);
        for (int i = 0; i < 1000; i++) {
            String text = text(random);
            Measure measure =
                    new Measure(3000 + random.nextInt(28_000), random.nextInt(2000), random.nextInt(2000), List.of());
            List<ComposedLine> lines = Composed.lines(text, level, measure);
            assertThat(String.join("", Composed.texts(lines))).isEqualTo(text);
            lines.forEach(line -> assertStaysInside(line, measure));
            for (int k = 1; k < lines.size(); k++) {
                assertKeepsKinsoku(lines.get(k - 1), lines.get(k), level, measure);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(40) == 0 ? 30 : 1));
        }
        return text.toString();
    }

    private static void assertStaysInside(ComposedLine line, Measure measure) {
        for (int at = line.start(); at < line.end(); ) {
            int codePoint = line.text().codePointAt(at);
            if (!Graphemes.extendsPrevious(codePoint) && codePoint != '\t') {
                float left = Composed.placeOf(at, line);
                float right = left + SampleAdvances.MONOSPACED.of(codePoint, Advances.NO_SELECTOR);
                // Punctuation may lose the blank half of its glyph at the right edge.
                boolean mark = CharacterClasses.of(codePoint).slack() != CharacterClass.Slack.NONE;
                assertThat(right).as(line.characters()).isLessThanOrEqualTo(measure.width() + (mark ? 501f : 1f));
                assertThat(left).as(line.characters()).isGreaterThanOrEqualTo(-0.5f);
            }
            at += Character.charCount(codePoint);
        }
    }

    /** A line may end at a forbidden place only if nothing in it was a better one. */
    private static void assertKeepsKinsoku(ComposedLine line, ComposedLine next, KinsokuLevel level, Measure measure) {
        Clusters clusters = new Clusters();
        clusters.read(line.text(), SampleAdvances.MONOSPACED);
        BreakRules rules = new BreakRules(level);
        int end = clusters.at(next.start());
        if (rules.allow(clusters, end)) {
            return;
        }
        int groupStart = end;
        int groupEnd = end;
        while (groupStart > 0 && !rules.allow(clusters, groupStart)) {
            groupStart--;
        }
        while (groupEnd < clusters.size() && (groupEnd == end || !rules.allow(clusters, groupEnd))) {
            groupEnd++;
        }
        int width = 0;
        for (int i = groupStart; i < groupEnd; i++) {
            boolean tab = clusters.kind(i) == CharacterClass.TAB;
            width += clusters.gapBefore(i) + (tab ? measure.width() : clusters.advance(i));
        }
        int shortest = measure.width() - Math.max(measure.firstIndent(), measure.restIndent());
        assertThat(width).as(line.characters() + "|" + next.characters()).isGreaterThan(shortest);
    }

    @Test
    void theTimeGrowsWithTheTextAndNotFaster() {
        String once = "市民の声、".repeat(20_000) + "a".repeat(100_000) + " ".repeat(50_000) + "「".repeat(50_000);
        String twice = once + once;
        compose(once);
        long first = time(once);
        long second = time(twice);
        assertThat(second).isLessThan(6 * first + 200_000_000);
    }

    private static long time(String text) {
        long start = System.nanoTime();
        compose(text);
        return System.nanoTime() - start;
    }

    private static void compose(String text) {
        assertThat(Composed.lines(text, 30)).isNotEmpty();
    }
}
