package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 録音の箇所: where in the recording an entry of the proceedings was said. Immutable and thread-safe.
 *
 * @param entry the index of the entry in {@code proceedings}
 * @param cues the indexes of the cues of the transcript that it was made of, in order
 * @param start from where; null where the transcript does not say
 * @param end up to where; null where the transcript does not say
 */
public record Passage(
        int entry,
        List<Integer> cues,
        @Nullable Duration start,
        @Nullable Duration end) {

    /** Copies the list. */
    public Passage {
        cues = List.copyOf(cues);
    }
}
