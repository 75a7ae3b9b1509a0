package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineComposerFuzzTest {

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                        "会議は、（１）「資料1、2」のとおり…進めることとした。",
                        "𠮷野委員、葛\uDB40\uDD00城委員（リモート）　か\u3099\t№10 e\u0301tude",
                        "http://example.jp/minutes?id=1",
                        "「『（【",
                        "、。）】」")
                .map(text -> arguments(text, 29_800, 1000, 0, 3, 9, false));
    }

    /** Any text in any room that a profile can make, with a part that should stay whole. */
    @Timeout(60)
    @MethodSource("paragraphs")
    @FuzzTest(maxDuration = "20s")
    void everyCharacterIsInOneLineWhateverTheTextAndTheRoom(
            @NotNull String text,
            @InRange(min = 1000, max = 200_000) int width,
            @InRange(min = 0, max = 200_000) int first,
            @InRange(min = 0, max = 200_000) int rest,
            @InRange(min = 0, max = 1000) int from,
            @InRange(min = 0, max = 1000) int to,
            boolean strict) {
        var measure = new Measure(width, Math.min(first, width - 1), Math.min(rest, width - 1), List.of(2 * from));
        int start = Math.min(from, text.length());
        var whole = new Span(start, Math.max(start, Math.min(to, text.length())));
        KinsokuLevel level = strict ? KinsokuLevel.STRICT : KinsokuLevel.STANDARD;

        List<ComposedLine> lines = Composed.lines(text, level, measure, whole);

        assertThat(String.join("", Composed.texts(lines))).isEqualTo(text);
        assertThat(lines).hasSizeLessThanOrEqualTo(Math.max(1, text.length()));
    }
}
