package io.github.kaigiroku.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * 語句の一覧: the words that a profile says otherwise than usual.
 *
 * @param changed those words
 */
public record Words(Map<Word, String> changed) {

    /** The usual words. */
    public static final Words USUAL = new Words(Map.of());

    /** Copies the words. */
    public Words {
        var copy = new EnumMap<Word, String>(Word.class);
        copy.putAll(changed);
        changed = Collections.unmodifiableMap(copy);
    }

    /**
     * A word.
     *
     * @param word which one
     * @return how the profile says it
     */
    public String get(Word word) {
        return changed.getOrDefault(word, word.usual());
    }
}
