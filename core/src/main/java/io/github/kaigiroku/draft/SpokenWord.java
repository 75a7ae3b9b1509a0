package io.github.kaigiroku.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 話された語: a word of a segment, in Japanese often a single character.
 *
 * @param text the word without blanks around it
 * @param speaker who; null where unknown
 */
record SpokenWord(String text, @Nullable String speaker) {

    /**
     * Divides the text of a segment where another speaker begins; what no word stands for stays with the one before.
     *
     * @return every character of the text, by voices; a single voice where the words are not those of the text; none where no
     *     word has a speaker
     */
    static List<Voice> voices(String text, List<SpokenWord> words) {
        @Nullable String speaker = words.stream()
                .map(SpokenWord::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (speaker == null) {
            return List.of();
        }
        var voices = new ArrayList<Voice>();
        int start = 0;
        int at = 0;
        for (SpokenWord word : words) {
            int found = text.indexOf(word.text, at);
            if (found < 0) {
                return List.of(new Voice(speaker, text));
            }
            if (word.speaker != null && !word.speaker.equals(speaker)) {
                add(voices, speaker, text.substring(start, found));
                start = found;
                speaker = word.speaker;
            }
            at = found + word.text.length();
        }
        add(voices, speaker, text.substring(start));
        return voices;
    }

    private static void add(List<Voice> voices, @Nullable String speaker, String text) {
        if (!text.isBlank()) {
            voices.add(new Voice(speaker, text.strip()));
        }
    }
}
