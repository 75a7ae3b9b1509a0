package io.github.kaigiroku.draft;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins the cues of one speaker to remarks and keeps account of each; for one thread and one transcript. */
final class RemarkJoining {

    private final int firstEntry;
    private final Duration pause;
    private final boolean linesAreParagraphs;
    private final HeardSpeakers speakers;
    private final List<ProceedingsEntry> entries = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> withoutText = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> cues = new ArrayList<>();
    private @Nullable String speaker;
    private CueKind kind = CueKind.SPEECH;
    private @Nullable Duration start;
    private @Nullable Duration end;

    RemarkJoining(int firstEntry, Duration pause, TranscriptFormat format, HeardSpeakers speakers) {
        this.firstEntry = firstEntry;
        this.pause = pause;
        this.linesAreParagraphs = format == TranscriptFormat.LABELLED_TEXT;
        this.speakers = speakers;
    }

    void add(int index, Cue read) {
        Cue cue = speakers.resolved(read);
        if (cue.text().isBlank()) {
            withoutText.add(index);
            return;
        }
        if (!cues.isEmpty() && !goesOn(cue)) {
            end();
        }
        if (cues.isEmpty()) {
            speaker = cue.speaker();
            kind = cue.kind();
        } else if (isNewParagraph(cue)) {
            text.append('\n');
        }
        Joint.append(text, cue.text());
        cues.add(index);
        start = earlier(start, cue.start());
        end = later(end, cue.end() == null ? cue.start() : cue.end());
    }

    /** Each heading is an entry of its own; notes that follow each other are one, as what one speaker says is. */
    private boolean goesOn(Cue cue) {
        return switch (cue.kind()) {
            case REMARK, HEADING, CLOSING -> false;
            case SPEECH -> (kind == CueKind.SPEECH || kind == CueKind.REMARK) && Objects.equals(speaker, cue.speaker());
            case NOTE -> kind == CueKind.NOTE;
        };
    }

    private boolean isNewParagraph(Cue cue) {
        if (linesAreParagraphs) {
            return true;
        }
        return cue.start() != null && end != null && cue.start().minus(end).compareTo(pause) >= 0;
    }

    private void end() {
        if (cues.isEmpty()) {
            return;
        }
        int entry = firstEntry + entries.size();
        entries.add(entry(entry, text.toString()));
        passages.add(new Passage(entry, cues, start, end));
        text.setLength(0);
        cues.clear();
        start = null;
        end = null;
    }

    private ProceedingsEntry entry(int index, String words) {
        return switch (kind) {
            case SPEECH -> new Remark(speakers.label(speaker, index), words, false);
            case REMARK -> new Remark(speakers.printed(speaker), words, false);
            case HEADING -> new Heading(null, words, false);
            case NOTE -> new Narration(words, false);
            case CLOSING -> new Closing(words, false);
        };
    }

    List<ProceedingsEntry> entries() {
        end();
        return entries;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Integer> withoutText() {
        return withoutText;
    }

    private static @Nullable Duration earlier(@Nullable Duration one, @Nullable Duration other) {
        return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }

    private static @Nullable Duration later(@Nullable Duration one, @Nullable Duration other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }
}
