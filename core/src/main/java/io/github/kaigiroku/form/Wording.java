package io.github.kaigiroku.form;

import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.profile.DigitStyle;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Word;
import io.github.kaigiroku.profile.Words;

/**
 * 書き方: the words, digits and dates of a profile.
 *
 * @param words its words
 * @param digits how it writes digits
 * @param dates how it writes dates and times
 */
record Wording(Words words, DigitStyle digits, JapaneseDates dates) {

    static Wording of(FormProfile profile) {
        return new Wording(profile.words(), profile.digits(), new JapaneseDates(profile.digits(), profile.dates()));
    }

    String word(Word word) {
        return words.get(word);
    }

    String openness(OpennessLevel level) {
        return word(
                switch (level) {
                    case OPEN -> Word.OPEN;
                    case PARTLY_CLOSED -> Word.PARTLY_CLOSED;
                    case CLOSED -> Word.CLOSED;
                });
    }
}
