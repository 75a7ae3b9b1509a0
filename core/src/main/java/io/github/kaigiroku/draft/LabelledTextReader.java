package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.people.LabelShape;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 話者名付きテキストの読み取り: lines such as 青木委員：はい。, {@code [00:01:02] SPEAKER_00: はい。} or ○青木委員　はい。, 【青木委員】はい。, and lines with a
 * speaker and a time above what is said. A line without a speaker is a further paragraph of the one who spoke last, unless
 * the text is written as minutes are ({@link MinutesStyle}) and the line is a heading, a note or the end.
 */
final class LabelledTextReader {

    static final String LABEL = "[^\\s　。、！？!?「」『』:：\\[\\]]";

    /** 青木委員：…; not a time, an address or a line that only ends with a colon. */
    private static final Pattern WITH_COLON = Pattern.compile("((?!\\d+:)" + LABEL + "(?:[^。、！？!?「」『』:：\\[\\]]{0,38}"
            + LABEL + ")?)[ 　]*[:：](?!//)(?!(?<=\\d[:：])\\d)[ \\t　]*(\\S.*)");

    /** ○青木委員　…, as assemblies write it. */
    private static final Pattern WITH_MARK = Pattern.compile(
            "([○◯〇◎◆●△▲■](?!(?:追加)?(?:日程|議案|議題|請願|陳情|認定|諮問|同意|発議|報告|選挙)?第?[0-9０-９一二三四五六七八九十]+[号.．)）]?[ 　])" + LABEL
                    + "{1,40})[ \\t　]+(\\S.*)");

    /** 青木委員： above what is said. */
    private static final Pattern COLON_ALONE = Pattern.compile("(" + LABEL + "[^。、「」『』:：]{0,38})[ 　]*[:：]");

    /** What a colon stands behind at the head of minutes: 日　時：…. */
    private static final Pattern NO_SPEAKER = Pattern.compile(
            "[0-9０-９.．（）()○◇■●◆・ 　]*(?:(?:開[ 　]*催[ 　]*)?日[ 　]*時|(?:開催)?場[ 　]*所|会[ 　]*場|[出欠][ 　]*席[ 　]*者?.{0,8}"
                    + "|傍[ 　]*聴.{0,4}|議[ 　]*題|議[ 　]*事|次[ 　]*第|案[ 　]*件|(?:配[布付]|会議|提出)?資[ 　]*料.{0,4}|電[ 　]*話|備[ 　]*考)");

    private final Reading reading = new Reading();
    private final TextStyle style;
    private final MinutesStyle minutes;
    private @Nullable String speaker;
    private @Nullable Duration time;
    private final MinutesReading unlabelled;
    private boolean goesOn;

    private LabelledTextReader(TextStyle style, MinutesStyle minutes) {
        this.style = style;
        this.minutes = minutes;
        this.unlabelled = new MinutesReading(minutes, reading);
    }

    static Transcript read(Lines lines) {
        var reader = new LabelledTextReader(TextStyle.of(lines), MinutesStyle.of(lines));
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                reader.line(i + 1, lines.at(i).strip());
                reader.goesOn = reader.minutes.goesOn(lines, i);
            }
        }
        reader.unlabelled.end();
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
        if (voice.speaker() == null && isMinutes()) {
            unlabelled.line(number, time, said, goesOn);
            return;
        }
        if (voice.speaker() != null) {
            boolean alone = voice.text().isEmpty() && isMinutes();
            unlabelled.speaker(voice.speaker(), alone ? new Cue(number, time, null, null, said, CueKind.NOTE) : null);
        }
        speaker = voice.speaker() == null ? speaker : voice.speaker();
        if (!voice.text().isEmpty()) {
            reading.cue(new Cue(number, time, null, speaker, voice.text(), kind(voice)));
        }
    }

    /** Transcripts repeat the label of a speaker who goes on, minutes do not. */
    private CueKind kind(Voice voice) {
        boolean ofItsOwn = isMinutes() ? voice.speaker() != null : MarkedLine.isMarked(voice.label());
        return ofItsOwn ? CueKind.REMARK : CueKind.SPEECH;
    }

    private boolean isMinutes() {
        return minutes.isUsed()
                && style != TextStyle.SPEAKER_AND_TIME_ABOVE
                && style != TextStyle.TIME_AND_SPEAKER_ABOVE;
    }

    private Voice labelled(String said) {
        @Nullable Voice voice = isMinutes() ? minutes.voice(said) : null;
        if (voice == null) {
            voice = isMinutes() ? sure(withColon(said)) : withColon(said);
        }
        if (voice == null) {
            voice = colonAlone(said);
        }
        if (voice == null && style == TextStyle.BRACKETED_SPEAKERS) {
            voice = voice(TextStyle.BRACKETED.matcher(said));
        }
        if (voice == null && !isMinutes()) {
            voice = voice(WITH_MARK.matcher(said));
        }
        return voice == null ? new Voice(null, said) : voice;
    }

    /** Where speakers are named in another way, a colon names one only behind a title. */
    private static @Nullable Voice sure(@Nullable Voice voice) {
        return voice != null && voice.speaker() != null && LabelShape.isSpeaker(voice.speaker()) ? voice : null;
    }

    private static @Nullable Voice colonAlone(String said) {
        Matcher label = COLON_ALONE.matcher(said);
        return label.matches() && LabelShape.isSpeaker(label.group(1))
                ? new Voice(label.group(1).strip(), "")
                : null;
    }

    /** A text with its speaker and a colon before it; null for any other. */
    static @Nullable Voice withColon(String said) {
        if (said.indexOf(':') < 0 && said.indexOf('：') < 0) {
            return null;
        }
        Voice voice = voice(WITH_COLON.matcher(said));
        return voice == null || NO_SPEAKER.matcher(voice.label()).matches() ? null : voice;
    }

    /** Whether a line names its speaker with a colon or a mark. */
    static boolean isLabelled(String line) {
        return withColon(line) != null || WITH_MARK.matcher(line).matches();
    }

    private static @Nullable Voice voice(Matcher label) {
        return label.matches() ? new Voice(label.group(1).strip(), label.group(2)) : null;
    }
}
