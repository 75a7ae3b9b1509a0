package io.github.kaigiroku.draft;

import io.github.kaigiroku.problem.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues, problems and notes of one transcript while it is read; for one thread. */
final class Reading {

    /** Cues of one transcript; a day of speech has about 20,000. */
    static final int MAX_CUES = 500_000;

    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_NOTES = 100;

    private final List<Cue> cues = new ArrayList<>();
    private final List<TranscriptProblem> problems = new ArrayList<>();
    private final List<TranscriptProblem> notes = new ArrayList<>();
    private @Nullable Duration lastEnd;

    void cue(Cue cue) {
        if (cues.size() == MAX_CUES) {
            problem(cue.line(), TranscriptMessages.tooManyCues(MAX_CUES));
            throw exception();
        }
        odd(cue);
        cues.add(cue);
    }

    /** Goes on with the text of the last cue. */
    void goOn(String text) {
        Cue last = cues.remove(cues.size() - 1);
        var longer = new StringBuilder(last.text());
        Joint.append(longer, text);
        cues.add(new Cue(last.line(), last.start(), last.end(), last.speaker(), longer.toString(), last.kind()));
    }

    /** Notes times that run backwards or into those of another cue. */
    private void odd(Cue cue) {
        Duration start = cue.start();
        Duration end = cue.end();
        if (start != null && end != null && end.compareTo(start) < 0) {
            note(cue.line(), TranscriptMessages.endsBeforeStart());
        } else if (start != null && lastEnd != null && start.compareTo(lastEnd) < 0 && !isSameCue(cue)) {
            note(cue.line(), TranscriptMessages.overlap());
        }
        lastEnd = end == null ? lastEnd : end;
    }

    /** Two voices of one cue have its times. */
    private boolean isSameCue(Cue cue) {
        return !cues.isEmpty() && cues.get(cues.size() - 1).line() == cue.line();
    }

    void note(int line, Message message) {
        if (notes.size() < MAX_NOTES) {
            notes.add(new TranscriptProblem(line, message));
        }
    }

    /** Records what makes the transcript unreadable; one too many stops the reading. */
    void problem(int line, Message message) {
        problems.add(new TranscriptProblem(line, message));
        if (problems.size() == MAX_PROBLEMS) {
            throw exception();
        }
    }

    private MalformedTranscriptException exception() {
        return new MalformedTranscriptException(problems);
    }

    Transcript transcript(TranscriptFormat format) {
        if (cues.isEmpty() && problems.isEmpty()) {
            problem(1, TranscriptMessages.noCues());
        }
        if (!problems.isEmpty()) {
            throw exception();
        }
        return new Transcript(format, SpeakersBeforeTexts.named(cues), notes);
    }
}
