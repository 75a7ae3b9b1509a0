package io.github.kaigiroku.problem;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * 通知文: one message to the person who must act, in Japanese and in English.
 *
 * <p>A message says what is wrong and what to do about it. Where it is wrong stands beside it, in the path of the
 * finding, problem or exception that carries the message. Immutable and thread-safe.
 *
 * @param japanese the Japanese text, for clerks and for developers of city systems
 * @param english the English text, with the same content
 */
public record Message(String japanese, String english) implements Serializable {

    /** Checks that both texts are there. */
    public Message {
        Objects.requireNonNull(japanese, "japanese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The text for one reader.
     *
     * @param locale the reader's locale; Japanese gets the Japanese text, every other language the English one
     * @return one of the two texts
     */
    public String in(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? japanese : english;
    }

    /** Both texts, Japanese first, for places that cannot know their reader, such as an exception's message. */
    @Override
    public String toString() {
        return japanese + " / " + english;
    }
}
