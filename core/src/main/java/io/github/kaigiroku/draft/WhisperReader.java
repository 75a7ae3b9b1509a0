package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whisper の JSON の読み取り: segments of Whisper and WhisperX (with speakers, of a segment or of its words), and the transcription of
 * whisper.cpp. Other keys are skipped: the format is not ours.
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
                    in.list(this::segment).forEach(cues -> cues.forEach(reading::cue));
                }
                default -> in.skip();
            }
        }
        if (!segments) {
            in.problem(place, TranscriptMessages.noSegments());
        }
        return reading;
    }

    private List<Cue> segment() {
        var place = in.here();
        @Nullable Duration start = null;
        @Nullable Duration end = null;
        @Nullable Duration @Nullable [] offsets = null;
        @Nullable String speaker = null;
        @Nullable String text = null;
        List<SpokenWord> words = List.of();
        for (String key : in.keys()) {
            switch (key) {
                case "start" -> start = seconds(1);
                case "end" -> end = seconds(1);
                case "offsets" -> offsets = offsets();
                case "speaker" -> speaker = in.text();
                case "text" -> text = in.text();
                case "words" -> words = in.list(this::word);
                default -> in.skip();
            }
        }
        if (text == null) {
            in.problem(place, TranscriptMessages.noText());
        }
        @Nullable Duration from = offsets == null ? start : offsets[0];
        @Nullable Duration to = offsets == null ? end : offsets[1];
        return voices(speaker, said(text), words).stream()
                .map(voice -> new Cue(place.line(), from, to, voice.speaker(), voice.text()))
                .toList();
    }

    private static List<Voice> voices(@Nullable String speaker, String text, List<SpokenWord> words) {
        if (speaker != null) {
            return List.of(new Voice(speaker, text));
        }
        List<Voice> voices = SpokenWord.voices(text, words);
        return voices.isEmpty() ? List.of(CueMarkup.labelled(text)) : voices;
    }

    /** A word of WhisperX; its speaker may stand here and not in the segment. */
    private SpokenWord word() {
        String word = "";
        @Nullable String speaker = null;
        for (String key : in.keys()) {
            if (key.equals("word") && in.isText()) {
                word = said(in.text());
            } else if (key.equals("speaker") && in.isText()) {
                speaker = in.text();
            } else {
                in.skip();
            }
        }
        return new SpokenWord(word, speaker);
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
