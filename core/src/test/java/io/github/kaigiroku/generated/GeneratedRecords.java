package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.MeetingRecord;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Valid records of every shape: no error, any warning. In a property, {@code @Provide} what {@link #valid()} gives; a
 * plain JUnit test takes {@link #series}.
 */
public final class GeneratedRecords {

    private GeneratedRecords() {}

    /** Records of all legal characters: kana, kanji, half-width kana, supplementary ones, variation sequences, marks, tabs. */
    public static Arbitrary<MeetingRecord> valid() {
        return valid(piece -> true);
    }

    /**
     * Records of some characters only, such as those of a font.
     *
     * @param accepted asked for each piece of a text: a character, or one with its variation selector or combining mark;
     *     has to accept some kanji or kana
     */
    public static Arbitrary<MeetingRecord> valid(Predicate<String> accepted) {
        var texts = new GeneratedTexts(accepted);
        return Arbitraries.randomValue(random -> next(random, texts));
    }

    /** The same records for the same seed, for tests that jqwik does not run. */
    public static List<MeetingRecord> series(long seed, int count, Predicate<String> accepted) {
        var random = new Random(seed);
        var texts = new GeneratedTexts(accepted);
        return Stream.generate(() -> next(random, texts)).limit(count).toList();
    }

    private static MeetingRecord next(Random random, GeneratedTexts texts) {
        return Wiring.wired(new RandomRecords(new ValidContents(random, texts)).next(), random, texts);
    }
}
