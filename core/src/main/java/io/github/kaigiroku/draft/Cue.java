package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 文字起こしの一区切り: what was said in one stretch of a recording. Immutable and thread-safe.
 *
 * @param line the line of the transcript at which it begins, counted from 1
 * @param start from where in the recording; null where the transcript does not say
 * @param end up to where; null where the transcript does not say
 * @param speaker who speaks, as the transcript names them, such as {@code SPEAKER_00}; null where it does not say
 * @param text what is said, without markup; may be empty
 * @param kind what it is; other than speech only in text with labels that is written as minutes are
 */
public record Cue(
        int line,
        @Nullable Duration start,
        @Nullable Duration end,
        @Nullable String speaker,
        String text,
        CueKind kind) {

    /** Checks that there are a text and a kind. */
    public Cue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Something said.
     *
     * @param line the line of the transcript at which it begins, counted from 1
     * @param start from where in the recording; null where the transcript does not say
     * @param end up to where; null where the transcript does not say
     * @param speaker who speaks, as the transcript names them; null where it does not say
     * @param text what is said, without markup; may be empty
     */
    public Cue(int line, @Nullable Duration start, @Nullable Duration end, @Nullable String speaker, String text) {
        this(line, start, end, speaker, text, CueKind.SPEECH);
    }
}
