package io.github.kaigiroku.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markup in cues: voices, tags and character references. Only the tags of the formats are markup; anything else in angle
 * brackets, such as {@code <笑>}, was said or noted and stays.
 */
final class CueMarkup {

    private static final String CLASSES = "(?:\\.[^\\s<>]*)?";

    /** The tags of WebVTT; a voice is in group 1. */
    private static final Pattern WEBVTT_TAG =
            Pattern.compile("<v" + CLASSES + "(?:[ \\t]+([^<>]*))?>|</v>|</?(?:c|i|b|u|ruby|lang)" + CLASSES
                    + "(?:[ \\t][^<>]*)?>|<[\\d:.]{5,13}>|(<rt" + CLASSES + ">)|(</rt>)");

    private static final Pattern SUBTITLE_TAG =
            Pattern.compile("</?(?:b|i|u|s|font)(?:\\s[^<>]*)?>|\\{\\\\an?\\d{1,2}}", Pattern.CASE_INSENSITIVE);

    /** {@code [SPEAKER_00]: …}, as WhisperX writes it into subtitles. */
    private static final Pattern BRACKETED_SPEAKER =
            Pattern.compile("\\[([^\\[\\]]{1,60})][ 　]*[:：](.*)", Pattern.DOTALL);

    private static final Pattern REFERENCE =
            Pattern.compile("&(amp|lt|gt|nbsp|lrm|rlm|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "lrm", "\u200E", "rlm", "\u200F", "quot", "\"", "apos",
            "'");

    private CueMarkup() {}

    /** The voices of a cue of WebVTT, in order; one without a speaker where it names none. */
    static List<Voice> voices(String payload) {
        var voices = new ArrayList<Voice>();
        var text = new StringBuilder();
        @Nullable String speaker = null;
        Matcher tag = WEBVTT_TAG.matcher(payload);
        int from = 0;
        while (tag.find()) {
            text.append(payload, from, tag.start());
            from = tag.end();
            if (tag.group(1) != null) {
                add(voices, speaker, text);
                speaker = characters(tag.group(1).strip());
            } else if (tag.group().equals("</v>")) {
                add(voices, speaker, text);
                speaker = null;
            } else {
                text.append(tag.group(2) != null ? "（" : tag.group(3) != null ? "）" : "");
            }
        }
        text.append(payload.substring(from));
        add(voices, speaker, text);
        return voices.isEmpty() ? List.of(new Voice(speaker, "")) : voices;
    }

    private static void add(List<Voice> voices, @Nullable String speaker, StringBuilder text) {
        if (!text.toString().isBlank()) {
            Voice labelled = labelled(characters(text.toString().strip()));
            voices.add(
                    speaker == null
                            ? labelled
                            : new Voice(speaker, characters(text.toString().strip())));
        }
        text.setLength(0);
    }

    /** The voice of a subtitle of SRT. */
    static Voice subtitle(String payload) {
        return labelled(characters(SUBTITLE_TAG.matcher(payload).replaceAll("").strip()));
    }

    /** A text with its speaker in brackets before it, or without one. */
    static Voice labelled(String text) {
        Matcher label = BRACKETED_SPEAKER.matcher(text);
        return label.matches()
                ? new Voice(label.group(1).strip(), label.group(2).strip())
                : new Voice(null, text);
    }

    private static String characters(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1))));
    }

    /** The character of a reference; one that names none stays as it is written. */
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
    }
}
