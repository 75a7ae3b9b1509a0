package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 話者名付きテキストの読み取り: lines such as 青木委員：はい。, {@code [00:01:02] SPEAKER_00: はい。} or ○青木委員　はい。, 【青木委員】はい。, and lines with a
 * speaker and a time above what is said. A line without a speaker is a further paragraph of the one who spoke last.
 */
final class LabelledTextReader {

    static final String LABEL = "[^\\s　。、！？!?「」『』:：\\[\\]]";

    /** 青木委員：…; not a time, an address or a line that only ends with a colon. */
    private static final Pattern WITH_COLON = Pattern.compile("((?!\\d+:)" + LABEL + "(?:[^。、！？!?「」『』:：\\[\\]]{0,38}"
            + LABEL + ")?)[ 　]*[:：](?!//)(?!(?<=\\d[:：])\\d)[ \\t　]*(\\S.*)");

    /** ○青木委員　…, as assemblies write it. */
    private static final Pattern WITH_MARK = Pattern.compile("([○◯〇◎◆●△▲■]" + LABEL + "{1,40})[ \\t　]+(\\S.*)");

    private final Reading reading = new Reading();
    private @Nullable String speaker;
    private @Nullable Duration time;

    private final TextStyle style;

    private LabelledTextReader(TextStyle style) {
        this.style = style;
    }

    static Transcript read(Lines lines) {
        var reader = new LabelledTextReader(TextStyle.of(lines));
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                reader.line(i + 1, lines.at(i).strip());
            }
        }
        return reader.reading.transcript(TranscriptFormat.LABELLED_TEXT);
    }

    private void line(int number, String line) {
        Matcher above = TextStyle.ABOVE.matcher(line);
        if (style == TextStyle.SPEAKER_AND_TIME_ABOVE && above.matches()) {
            speaker = above.group(1).strip();
            time = CueTimes.point(above.group(2));
            return;
        }
        Matcher timed = TextStyle.LEADING_TIME.matcher(line);
        boolean isTimed = timed.matches();
        if (isTimed) {
            time = CueTimes.point(timed.group(1) == null ? timed.group(2) : timed.group(1));
        }
        String said = isTimed ? timed.group(3) : line;
        if (isTimed && style == TextStyle.TIME_AND_SPEAKER_ABOVE) {
            speaker = said.strip();
        } else if (!said.isEmpty()) {
            said(number, said);
            time = null;
        }
    }

    private void said(int number, String said) {
        Voice voice = CueMarkup.labelled(said);
        if (voice.speaker() == null) {
            voice = labelled(said);
        }
        speaker = voice.speaker() == null ? speaker : voice.speaker();
        if (!voice.text().isEmpty()) {
            reading.cue(new Cue(number, time, null, speaker, voice.text()));
        }
    }

    private Voice labelled(String said) {
        Voice voice = withColon(said);
        if (voice == null && style == TextStyle.BRACKETED_SPEAKERS) {
            voice = voice(TextStyle.BRACKETED.matcher(said));
        }
        if (voice == null) {
            voice = voice(WITH_MARK.matcher(said));
        }
        return voice == null ? new Voice(null, said) : voice;
    }

    /** A text with its speaker and a colon before it; null for any other. */
    static @Nullable Voice withColon(String said) {
        return said.indexOf(':') < 0 && said.indexOf('：') < 0 ? null : voice(WITH_COLON.matcher(said));
    }

    /** Whether a line names its speaker with a colon or a mark. */
    static boolean isLabelled(String line) {
        return withColon(line) != null || WITH_MARK.matcher(line).matches();
    }

    private static @Nullable Voice voice(Matcher label) {
        return label.matches() ? new Voice(label.group(1).strip(), label.group(2)) : null;
    }
}
