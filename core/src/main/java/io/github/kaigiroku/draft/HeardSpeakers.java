package io.github.kaigiroku.draft;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The speakers of one transcript: their labels, and the findings about them, one each; for one thread. */
final class HeardSpeakers {

    private final SpeakerTable table;
    private final Set<String> heard = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean silentTold;

    HeardSpeakers(SpeakerTable table) {
        this.table = table;
    }

    /** A cue whose speaker stands before its text, 青木：…, when the table knows the speaker; otherwise the cue itself. */
    Cue resolved(Cue cue) {
        String text = cue.text();
        int colon = colon(text);
        if (cue.speaker() != null || colon < 0 || !isSaid(cue.kind())) {
            return cue;
        }
        String speaker = text.substring(0, colon).strip();
        return table.label(speaker) == null
                ? cue
                : new Cue(
                        cue.line(),
                        cue.start(),
                        cue.end(),
                        speaker,
                        text.substring(colon + 1).strip());
    }

    private static boolean isSaid(CueKind kind) {
        return kind == CueKind.SPEECH || kind == CueKind.REMARK;
    }

    private static int colon(String text) {
        int full = text.indexOf('：');
        int half = text.indexOf(':');
        return full < 0 || (half >= 0 && half < full) ? half : full;
    }

    /** The label that is printed for a speaker of an entry; null where the transcript names nobody. */
    @Nullable String label(@Nullable String speaker, int entry) {
        String path = "proceedings[" + entry + "].speaker";
        if (speaker == null) {
            if (!silentTold) {
                silentTold = true;
                tell("transcript-speaker-missing", path, TranscriptMessages.noSpeaker());
            }
            return null;
        }
        String label = table.label(speaker);
        if (heard.add(speaker) && label == null) {
            tell("transcript-speaker-unknown", path, TranscriptMessages.notInTable(speaker));
        }
        return label == null ? speaker : label;
    }

    /** The label of a speaker whom the text names as minutes do, so that nobody has to look it up. */
    @Nullable String printed(@Nullable String speaker) {
        String label = speaker == null ? null : table.label(speaker);
        if (speaker != null) {
            heard.add(speaker);
        }
        return label == null ? speaker : label;
    }

    private void tell(String code, String path, Message message) {
        findings.add(new Finding(code, Severity.WARNING, path, message));
    }

    /** The findings so far, and one for everybody of the table who was never heard. */
    List<Finding> findings() {
        for (String speaker : table.speakers()) {
            if (!heard.contains(speaker)) {
                tell("transcript-speaker-unheard", "proceedings", TranscriptMessages.neverSpeaks(speaker));
            }
        }
        return findings;
    }
}
