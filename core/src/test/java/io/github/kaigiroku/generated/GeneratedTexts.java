package io.github.kaigiroku.generated;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Legal texts of all kinds of characters. They are made of pieces that belong together: a character, a base with its
 * variation selector or combining mark.
 */
final class GeneratedTexts {

    private static final List<Tuple2<Integer, List<String>>> KINDS = List.of(
            Tuple.of(30, each("会議録市長委員資料質疑応答計画予算令和平成昭年月日時分図書館第号一二三﨑髙德々〇")),
            Tuple.of(20, range('ぁ', 'ゖ')),
            Tuple.of(10, range('ァ', 'ヺ')),
            Tuple.of(6, each("、。，．・：；？！ー～―…‥")),
            Tuple.of(5, each("「」『』（）【】〔〕［］｛｝〈〉《》“”‘’")),
            Tuple.of(4, range('a', 'z')),
            Tuple.of(4, range('A', 'Z')),
            Tuple.of(5, range('0', '9')),
            Tuple.of(5, range('０', '９')),
            Tuple.of(3, each("ＡＢＺａｚ％＆＠￥℃№①⑳㈱㍻")),
            Tuple.of(3, each("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
            Tuple.of(2, range('ｦ', 'ﾟ')),
            Tuple.of(2, each("éßжΩ±×÷→○●△■★")),
            Tuple.of(2, List.of("𠮷", "𩸽", "𠀋", "𡈽", "😀", "🈁")),
            Tuple.of(2, List.of("葛\uDB40\uDD00", "辻\uDB40\uDD00", "邉\uDB40\uDD01", "神\uFE00", "㊙\uFE0E")),
            Tuple.of(2, List.of("か\u3099", "は\u309A", "e\u0301", "ア\u0305", "\u3099", "\u0301")),
            Tuple.of(3, List.of(" ", "　", "  ", "\t", "\u00A0")));

    private final Predicate<String> accepted;
    private final List<Tuple2<Integer, Arbitrary<String>>> kinds;

    /** Texts of the pieces that the predicate accepts; some of them have to be visible. */
    GeneratedTexts(Predicate<String> accepted) {
        this.accepted = accepted;
        kinds = KINDS.stream()
                .map(kind -> Tuple.of(
                        kind.get1(), kind.get2().stream().filter(accepted).toList()))
                .filter(kind -> !kind.get2().isEmpty())
                .map(kind -> Tuple.of(kind.get1(), Arbitraries.of(kind.get2())))
                .toList();
    }

    /** A line that says something, seldom longer than the column it stands in. */
    Arbitrary<String> line() {
        return visible(Arbitraries.frequencyOf(Tuple.of(12, pieces(1, 12)), Tuple.of(1, pieces(1, 60))));
    }

    /** Paragraphs that say something, some of them empty, now and then several thousand characters long. */
    Arbitrary<String> paragraphs() {
        Arbitrary<String> one = pieces(1, 40);
        Arbitrary<String> some = pieces(0, 120).list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
        Arbitrary<String> longest = pieces(20, 80).map(text -> text.repeat(50));
        return visible(Arbitraries.frequencyOf(Tuple.of(20, one), Tuple.of(10, some), Tuple.of(1, longest)));
    }

    private Arbitrary<String> pieces(int least, int most) {
        return Arbitraries.frequencyOf(kinds)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(p -> String.join("", p));
    }

    private static Arbitrary<String> visible(Arbitrary<String> texts) {
        return texts.filter(text -> !withoutBlanks(text).isEmpty());
    }

    /** A text without its blanks, to which the pieces add nothing else that cannot be seen. */
    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static List<String> each(String characters) {
        return characters.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> range(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).toList();
    }

    /** One of some words, as far as their characters are accepted, or any line. */
    Arbitrary<String> word(String... words) {
        List<String> writable = Stream.of(words)
                .filter(word -> each(word).stream().allMatch(accepted))
                .toList();
        return writable.isEmpty() ? line() : Arbitraries.oneOf(Arbitraries.of(writable), line());
    }
}
