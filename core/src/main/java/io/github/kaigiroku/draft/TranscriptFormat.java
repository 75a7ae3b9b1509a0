package io.github.kaigiroku.draft;

import io.github.kaigiroku.model.Coded;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 文字起こしの形式: how a transcript is written. */
public enum TranscriptFormat implements Coded {
    /** WebVTT: subtitles of the web, with voices such as {@code <v 青木>}. */
    WEBVTT("vtt"),

    /** SRT (SubRip): numbered subtitles. */
    SRT("srt"),

    /** Whisper の JSON: what Whisper, WhisperX (with speakers) and whisper.cpp write. */
    WHISPER_JSON("json"),

    /** 話者名付きテキスト: lines such as 青木委員：はい。, with or without times. */
    LABELLED_TEXT("txt");

    private final String code;

    TranscriptFormat(String code) {
        this.code = code;
    }

    /** The usual ending of such a file's name. */
    @Override
    public String code() {
        return code;
    }

    /**
     * The format by a file's name.
     *
     * @param fileName a name such as {@code 第３回.vtt}
     * @return the format, or null for another ending
     */
    public static @Nullable TranscriptFormat ofFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (TranscriptFormat format : values()) {
            if (name.endsWith("." + format.code)) {
                return format;
            }
        }
        return null;
    }
}
