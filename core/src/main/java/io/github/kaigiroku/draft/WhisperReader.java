package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whisper の JSON の読み取り: segments of Whisper and WhisperX (with speaker), and the transcription of whisper.cpp. Keys that tell
 * nothing of what was said, when and by whom are skipped: the format is not ours.
 */
final class WhisperReader {

    /** A recording longer than this is none. */
    private static final double MAX_SECONDS = 10_000_000;

    private static final double MILLIS = 1000;

    private final JsonInput in;
    private final Reading reading;
    private boolean segments;

    private WhisperReader(JsonInput in, Reading reading) {
        this.in = in;
        this.reading = reading;
    }

    static Transcript read(InputStream json) throws IOException {
        var reading = new Reading();
        JsonReading.read(json, in -> new WhisperReader(in, reading).document());
        return reading.transcript(TranscriptFormat.WHISPER_JSON);
    }

    private Reading document() {
        var place = in.here();
        for (String key : in.keys()) {
            switch (key) {
                case "segments", "transcription" -> {
                    segments = true;
                    in.list(this::segment).forEach(reading::cue);
                }
                default -> in.skip();
            }
        }
        if (!segments) {
            in.problem(place, TranscriptMessages.noSegments());
        }
        return reading;
    }

    private Cue segment() {
        var place = in.here();
        @Nullable Duration start = null;
        @Nullable Duration end = null;
        @Nullable Duration @Nullable [] offsets = null;
        @Nullable String speaker = null;
        @Nullable String text = null;
        for (String key : in.keys()) {
            switch (key) {
                case "start" -> start = seconds(1);
                case "end" -> end = seconds(1);
                case "offsets" -> offsets = offsets();
                case "speaker" -> speaker = in.text();
                case "text" -> text = in.text();
                default -> in.skip();
            }
        }
        if (text == null) {
            in.problem(place, TranscriptMessages.noText());
        }
        Voice voice = speaker == null ? CueMarkup.labelled(said(text)) : new Voice(speaker, said(text));
        return new Cue(
                place.line(),
                offsets == null ? start : offsets[0],
                offsets == null ? end : offsets[1],
                voice.speaker(),
                voice.text());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Milliseconds of whisper.cpp. */
    private @Nullable Duration[] offsets() {
        @Nullable Duration[] offsets = new @Nullable Duration[2];
        for (String key : in.keys()) {
            switch (key) {
                case "from" -> offsets[0] = seconds(MILLIS);
                case "to" -> offsets[1] = seconds(MILLIS);
                default -> in.skip();
            }
        }
        return offsets;
    }

    private @Nullable Duration seconds(double units) {
        var place = in.here();
        Double number = in.number();
        if (number == null) {
            return null;
        }
        double seconds = number / units;
        if (seconds < 0 || seconds > MAX_SECONDS) {
            in.problem(place, TranscriptMessages.negativeTime());
            return null;
        }
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }
}
