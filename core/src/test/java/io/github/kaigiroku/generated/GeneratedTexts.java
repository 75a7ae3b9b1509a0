package io.github.kaigiroku.generated;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Legal texts of all kinds of characters. They are made of pieces that belong together: a character, a base with its
 * variation selector or combining mark.
 */
final class GeneratedTexts {

    private static final List<Kind> KINDS = List.of(
            new Kind(30, each("会議録市長委員資料質疑応答計画予算令和平成昭年月日時分図書館第号一二三﨑髙德々〇")),
            new Kind(20, range('ぁ', 'ゖ')),
            new Kind(10, range('ァ', 'ヺ')),
            new Kind(6, each("、。，．・：；？！ー～―…‥")),
            new Kind(5, each("「」『』（）【】〔〕［］｛｝〈〉《》“”‘’")),
            new Kind(4, range('a', 'z')),
            new Kind(4, range('A', 'Z')),
            new Kind(5, range('0', '9')),
            new Kind(5, range('０', '９')),
            new Kind(3, each("ＡＢＺａｚ％＆＠￥℃№①⑳㈱㍻")),
            new Kind(3, each("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
            new Kind(2, range('ｦ', 'ﾟ')),
            new Kind(2, each("éßжΩ±×÷→○●△■★")),
            new Kind(2, List.of("𠮷", "𩸽", "𠀋", "𡈽", "😀", "🈁")),
            new Kind(2, List.of("葛\uDB40\uDD00", "辻\uDB40\uDD00", "邉\uDB40\uDD01", "神\uFE00", "㊙\uFE0E")),
            new Kind(2, List.of("か\u3099", "は\u309A", "e\u0301", "ア\u0305", "\u3099", "\u0301")),
            new Kind(3, List.of(" ", "　", "  ", "\t", "\u00A0")));

    private final Predicate<String> accepted;
    /** The pieces of each kind, as often as it is drawn. */
    private final List<List<String>> wheel;

    private record Kind(int weight, List<String> pieces) {}

    /** Texts of the pieces that the predicate accepts; some of them have to be visible. */
    GeneratedTexts(Predicate<String> accepted) {
        this.accepted = accepted;
        wheel = KINDS.stream()
                .map(kind -> new Kind(
                        kind.weight(), kind.pieces().stream().filter(accepted).toList()))
                .filter(kind -> !kind.pieces().isEmpty())
                .flatMap(kind -> Collections.nCopies(kind.weight(), kind.pieces()).stream())
                .toList();
    }

    /** A line that says something, seldom longer than the column it stands in. */
    String line(Random random) {
        return visible(() -> pieces(random, 1, random.nextInt(13) == 0 ? 60 : 12));
    }

    /** Paragraphs that say something, some of them empty, now and then several thousand characters long. */
    String paragraphs(Random random) {
        int turn = random.nextInt(31);
        if (turn == 0) {
            return visible(() -> pieces(random, 20, 80).repeat(50));
        }
        return visible(turn < 11 ? () -> some(random) : () -> pieces(random, 1, 40));
    }

    private String some(Random random) {
        return Stream.generate(() -> pieces(random, 0, 120))
                .limit(random.nextInt(1, 5))
                .collect(Collectors.joining("\n"));
    }

    private String pieces(Random random, int least, int most) {
        return Stream.generate(() -> one(random, one(random, wheel)))
                .limit(random.nextInt(least, most + 1))
                .collect(Collectors.joining());
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String visible(Supplier<String> texts) {
        return Stream.generate(texts)
                .filter(text -> !withoutBlanks(text).isEmpty())
                .findFirst()
                .orElseThrow();
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
    String word(Random random, String... words) {
        List<String> writable = Stream.of(words)
                .filter(word -> each(word).stream().allMatch(accepted))
                .toList();
        return writable.isEmpty() || random.nextBoolean() ? line(random) : one(random, writable);
    }
}
