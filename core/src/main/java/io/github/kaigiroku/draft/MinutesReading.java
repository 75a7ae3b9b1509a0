package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の行の読み取り: the lines without a speaker of a text that is written as minutes are. Nobody says what stands before the first
 * speaker, behind a heading or after the end; a note within a speech is a paragraph of it. What the next line decides waits.
 */
final class MinutesReading {

    /** Characters of a line that goes on with a heading. */
    private static final int MAX_REST = 40;

    private final MinutesStyle style;
    private final Reading reading;
    private final List<Cue> waiting = new ArrayList<>();
    private @Nullable String speaker;
    private @Nullable Cue label;
    private boolean begun;
    private boolean ended;

    MinutesReading(MinutesStyle style, Reading reading) {
        this.style = style;
        this.reading = reading;
    }

    /**
     * Somebody speaks from here on; a heading may stand above the first speaker.
     *
     * @param line the line where it is nothing but the label, null where something is said in it
     */
    void speaker(String name, @Nullable Cue line) {
        if (begun) {
            end();
        } else {
            settle(CueKind.HEADING, null);
        }
        label = line;
        speaker = name;
        begun = true;
        ended = false;
    }

    /**
     * A line without a speaker.
     *
     * @param goesOn whether the line before was broken within a sentence
     */
    void line(int number, @Nullable Duration time, String line, boolean goesOn) {
        if (goesOn && isSaid() && style.kind(line) == CueKind.SPEECH) {
            reading.goOn(line);
        } else if (begun) {
            behindSpeaker(new Cue(number, time, null, null, line, style.kind(line)));
        } else {
            settle(CueKind.NOTE, null);
            waiting.add(new Cue(number, time, null, null, line, CueKind.NOTE));
            if (!style.isHeading(line) && !MinutesStyle.mayBeHeading(line)) {
                settle();
            }
        }
    }

    /** Whether the last cue was said, so that what is said can go on. */
    private boolean isSaid() {
        return begun && !ended && speaker != null && label == null && waiting.isEmpty();
    }

    private void behindSpeaker(Cue cue) {
        switch (cue.kind()) {
            case SPEECH, REMARK -> speech(cue);
            case HEADING -> {
                end();
                waiting.add(cue);
                speaker = null;
                ended = false;
            }
            case NOTE -> note(cue);
            case CLOSING -> {
                end();
                reading.cue(cue);
                ended = true;
            }
        }
    }

    private void speech(Cue cue) {
        if (goesOnWithHeading(cue)) {
            Cue heading = waiting.remove(0);
            waiting.add(
                    new Cue(heading.line(), heading.start(), null, null, heading.text() + cue.text(), heading.kind()));
        } else if (ended || speaker == null) {
            settle();
            reading.cue(as(cue, CueKind.NOTE, null));
        } else if (MinutesStyle.mayBeHeading(cue.text())) {
            waiting.add(as(cue, CueKind.HEADING, null));
        } else {
            waiting.add(cue);
            Cue first = waiting.remove(0);
            reading.cue(as(first, label == null ? CueKind.SPEECH : CueKind.REMARK, speaker));
            settle(CueKind.SPEECH, speaker);
            label = null;
        }
    }

    /** A heading may be broken to fit its line. */
    private boolean goesOnWithHeading(Cue cue) {
        return speaker == null
                && waiting.size() == 1
                && waiting.get(0).kind() == CueKind.HEADING
                && cue.text().length() <= MAX_REST
                && cue.text().indexOf('。') < 0;
    }

    private void note(Cue note) {
        if (MinutesStyle.isSignatures(note.text())) {
            end();
            ended = true;
        }
        waiting.add(note);
        if (ended || speaker == null) {
            settle();
        }
    }

    /** Ends what is open; call it once more at the end of the text. A label behind which nobody speaks is a note. */
    void end() {
        if (label != null) {
            reading.cue(label);
            label = null;
        }
        settle();
    }

    /** What waits is what it looks like. */
    private void settle() {
        waiting.forEach(reading::cue);
        waiting.clear();
    }

    private void settle(CueKind kind, @Nullable String name) {
        waiting.forEach(cue -> reading.cue(as(cue, kind, name)));
        waiting.clear();
    }

    private static Cue as(Cue cue, CueKind kind, @Nullable String name) {
        return new Cue(cue.line(), cue.start(), cue.end(), name, cue.text(), kind);
    }
}
