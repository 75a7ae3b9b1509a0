package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.decode.TextReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * 文字起こしの読み取り: reads transcripts, strictly and within limits: UTF-8 with or without a byte order mark, lines that end with
 * LF, CR LF or CR, {@value #MAX_LENGTH} characters and 500,000 cues at most. Stateless and thread-safe.
 */
public final class Transcripts {

    /** The characters (UTF-16 units) of one transcript; a day of speech has about a million. */
    public static final int MAX_LENGTH = 100_000_000;

    private Transcripts() {}

    /**
     * Reads a transcript.
     *
     * @param bytes UTF-8; read to its end, not closed
     * @param format how it is written
     * @return every cue of it
     * @throws MalformedTranscriptException when it is not of that format; carries every problem with its line
     * @throws io.github.kaigiroku.problem.MalformedJsonException when it is to be JSON and is not what Whisper writes
     * @throws IOException when {@code bytes} fails
     */
    public static Transcript read(InputStream bytes, TranscriptFormat format) throws IOException {
        return switch (format) {
            case WEBVTT -> WebVttReader.read(text(bytes));
            case SRT -> SubRipReader.read(text(bytes));
            case WHISPER_JSON -> WhisperReader.read(bytes);
            case LABELLED_TEXT -> LabelledTextReader.read(text(bytes));
        };
    }

    /**
     * Reads a transcript.
     *
     * @param bytes UTF-8
     * @param format how it is written
     * @return every cue of it
     * @throws MalformedTranscriptException when it is not of that format; carries every problem with its line
     * @throws io.github.kaigiroku.problem.MalformedJsonException when it is to be JSON and is not what Whisper writes
     */
    public static Transcript read(byte[] bytes, TranscriptFormat format) {
        try {
            return read(new ByteArrayInputStream(bytes), format);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static Lines text(InputStream bytes) throws IOException {
        return new Lines(TextReading.utf8(
                bytes,
                MAX_LENGTH,
                TranscriptMessages.tooLong(MAX_LENGTH),
                (line, message) -> new MalformedTranscriptException(List.of(new TranscriptProblem(line, message)))));
    }
}
