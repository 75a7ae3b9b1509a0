package io.github.kaigiroku.internal.decode;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant, among those that are allowed. */
final class NearestWord {

    private static final int FARTHEST = 2;
    private static final int MAX_LENGTH = 40;

    private NearestWord() {}

    /** The allowed word with the fewest typing errors (at most two, in half its letters), ignoring case. */
    static Optional<String> to(String word, Collection<String> allowed) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String best = null;
        int least = FARTHEST + 1;
        for (String candidate : allowed) {
            int distance = distance(lower(word), lower(candidate));
            if (distance < least && 2 * distance <= candidate.length()) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
