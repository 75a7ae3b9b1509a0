package io.github.kaigiroku.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 本文の前の話者名: subtitles that name the speaker before the text, as Zoom writes 青木 とも子: はい。 into WebVTT. Taken for speakers only
 * where no cue has one in markup, most cues begin so, and names come again or are such as 話者 1: a colon may have been said.
 */
final class SpeakersBeforeTexts {

    private SpeakersBeforeTexts() {}

    /** The cues with their speakers taken from their texts, or the same cues. */
    static List<Cue> named(List<Cue> cues) {
        if (cues.stream().map(Cue::speaker).anyMatch(Objects::nonNull)) {
            return cues;
        }
        List<@Nullable Voice> voices = new ArrayList<>(cues.size());
        Set<String> names = new HashSet<>();
        int said = 0;
        int named = 0;
        boolean all = true;
        for (Cue cue : cues) {
            Voice voice = LabelledTextReader.withColon(cue.text());
            voices.add(voice);
            said += cue.text().isBlank() ? 0 : 1;
            if (voice != null && voice.speaker() != null) {
                named++;
                names.add(voice.speaker());
                all &= TextStyle.isSpeaker(voice.speaker());
            }
        }
        boolean areSpeakers = named > 1 && 2 * named >= said && (all || names.size() < named);
        return areSpeakers ? named(cues, voices) : cues;
    }

    private static List<Cue> named(List<Cue> cues, List<@Nullable Voice> voices) {
        var named = new ArrayList<Cue>(cues.size());
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Voice voice = voices.get(i);
            named.add(voice == null ? cue : new Cue(cue.line(), cue.start(), cue.end(), voice.speaker(), voice.text()));
        }
        return named;
    }
}
