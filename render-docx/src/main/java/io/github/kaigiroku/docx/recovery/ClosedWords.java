package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * 非公開の文言: finds out whether a text repeats something that only closed parts of the record say. A stretch of eight characters
 * that no open part has is enough; closed texts shorter than that count as a whole, and only where they no longer stand in
 * their place. Blanks, widths and line ends do not count.
 */
final class ClosedWords {

    private static final int STRETCH = 8;

    private final long[] closed;
    private final boolean[] alsoOpen;
    private final Set<String> shortTexts = new HashSet<>();

    ClosedWords(List<String> closedTexts, List<String> missingClosedTexts, List<String> openTexts) {
        this.closed = closedTexts.stream()
                .flatMapToLong(text -> stretches(TextKey.of(text)))
                .sorted()
                .distinct()
                .toArray();
        this.alsoOpen = new boolean[closed.length];
        if (closed.length > 0) {
            openTexts.forEach(text -> stretches(TextKey.of(text)).forEach(this::markOpen));
        }
        missingClosedTexts.stream()
                .map(TextKey::of)
                .filter(key -> !key.isEmpty() && key.length() < STRETCH)
                .forEach(shortTexts::add);
    }

    private static LongStream stretches(String key) {
        return LongStream.rangeClosed(0, key.length() - STRETCH).map(from -> stretch(key, (int) from));
    }

    private static long stretch(String key, int from) {
        long value = 0;
        for (int i = from; i < from + STRETCH; i++) {
            value = value * 0x100000001B3L + key.charAt(i);
        }
        return value;
    }

    private void markOpen(long stretch) {
        int at = Arrays.binarySearch(closed, stretch);
        if (at >= 0) {
            alsoOpen[at] = true;
        }
    }

    /** Whether a text repeats closed words; short ones count when the text it was corrected from did not have them. */
    boolean repeatedIn(String text, String before) {
        if (closed.length == 0 && shortTexts.isEmpty()) {
            return false;
        }
        String key = TextKey.of(text);
        return stretches(key).anyMatch(this::isOnlyClosed) || repeatsShort(key, TextKey.of(before));
    }

    private boolean isOnlyClosed(long stretch) {
        int at = Arrays.binarySearch(closed, stretch);
        return at >= 0 && !alsoOpen[at];
    }

    private boolean repeatsShort(String key, String before) {
        for (int from = 0; from < key.length() && !shortTexts.isEmpty(); from++) {
            for (int to = from + 1; to <= Math.min(from + STRETCH, key.length()); to++) {
                String word = key.substring(from, to);
                if (shortTexts.contains(word) && !before.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
