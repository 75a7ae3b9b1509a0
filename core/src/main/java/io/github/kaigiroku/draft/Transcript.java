package io.github.kaigiroku.draft;

import java.util.List;

/**
 * 文字起こし: what was said, in the order of the transcript. Immutable and thread-safe.
 *
 * @param format how it was written
 * @param cues every cue of it
 * @param notes what looks odd and was read all the same, such as times that overlap
 */
public record Transcript(TranscriptFormat format, List<Cue> cues, List<TranscriptProblem> notes) {

    /** Copies the lists. */
    public Transcript {
        cues = List.copyOf(cues);
        notes = List.copyOf(notes);
    }
}
