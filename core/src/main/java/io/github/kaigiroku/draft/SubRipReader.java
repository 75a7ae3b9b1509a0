package io.github.kaigiroku.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SRT の読み取り: every line of times begins a cue, with or without a number above it. Numbers may have gaps, and blank lines
 * within a text do not end it.
 */
final class SubRipReader {

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

    private final Lines lines;
    private final Reading reading = new Reading();

    private SubRipReader(Lines lines) {
        this.lines = lines;
    }

    static Transcript read(Lines lines) {
        var reader = new SubRipReader(lines);
        reader.cues();
        return reader.reading.transcript(TranscriptFormat.SRT);
    }

    private void cues() {
        List<Integer> times = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            if (CueTimes.isIn(lines.at(i))) {
                times.add(i);
            }
        }
        before(times.isEmpty() ? lines.count() : begin(times.get(0)));
        for (int i = 0; i < times.size(); i++) {
            int end = i + 1 < times.size() ? begin(times.get(i + 1)) : lines.count();
            cue(times.get(i), end);
        }
    }

    /** Where a cue begins: at the number above its times, if there is one. */
    private int begin(int times) {
        return times > 0 && NUMBER.matcher(lines.at(times - 1)).matches() ? times - 1 : times;
    }

    private void before(int end) {
        for (int i = 0; i < end; i++) {
            if (!lines.isBlank(i)) {
                reading.problem(i + 1, TranscriptMessages.noTimes(lines.at(i)));
                return;
            }
        }
    }

    private void cue(int at, int end) {
        @Nullable CueTimes times = CueTimes.ofSubRip(lines.at(at));
        if (times == null) {
            reading.problem(at + 1, TranscriptMessages.badTimes(lines.at(at)));
            return;
        }
        Voice voice = CueMarkup.subtitle(lines.joined(at + 1, Math.max(at + 1, end)));
        reading.cue(new Cue(begin(at) + 1, times.start(), times.end(), voice.speaker(), voice.text()));
    }
}
