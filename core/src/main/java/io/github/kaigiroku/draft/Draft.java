package io.github.kaigiroku.draft;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 下書き: a record made of a transcript, with the place of each entry in the recording. Immutable and thread-safe.
 *
 * @param record the draft; what the transcript lacks, such as the name of the meeting, is still missing
 * @param passages for each entry made of the transcript, where in the recording it was said; times are never printed
 * @param withoutText the indexes of the cues that said nothing; every other cue is in one passage
 * @param findings speakers who are not in the table, are never heard, or whom the transcript does not name; all of them warnings
 */
public record Draft(MeetingRecord record, List<Passage> passages, List<Integer> withoutText, List<Finding> findings) {

    /** Copies the lists. */
    public Draft {
        passages = List.copyOf(passages);
        withoutText = List.copyOf(withoutText);
        findings = List.copyOf(findings);
    }
}
