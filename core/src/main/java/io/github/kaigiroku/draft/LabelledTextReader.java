package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 話者名付きテキストの読み取り: lines such as 青木委員：はい。, {@code [00:01:02] SPEAKER_00: はい。} or ○青木委員　はい。, and lines with a speaker and a
 * time above what is said. A line without a speaker is a further paragraph of the one who spoke last.
 */
final class LabelledTextReader {

    private static final String TIME = "(?:\\d{1,2}:)?[0-5]?\\d:[0-5]\\d(?:[.,]\\d{1,3})?";
    private static final String LABEL = "[^\\s　。、！？!?「」『』:：\\[\\]]";

    /** [01:02] or 00:01:02 at the start of a line; 10:30 without brackets may be what was said. */
    private static final Pattern LEADING_TIME = Pattern.compile(
            "(?:[\\[（(](" + TIME + ")[\\])）]|(\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?)(?=[ \\t　]|$))[ \\t　]*(.*)");

    /** 青木委員：…; not a time, an address or a line that only ends with a colon. */
    private static final Pattern WITH_COLON = Pattern.compile("((?!\\d+:)" + LABEL + "(?:[^。、！？!?「」『』:：\\[\\]]{0,38}"
            + LABEL + ")?)[ 　]*[:：](?!//)(?!(?<=\\d[:：])\\d)[ \\t　]*(\\S.*)");

    /** ○青木委員　…, as assemblies write it. */
    private static final Pattern WITH_MARK = Pattern.compile("([○◯〇◎◆●△▲■]" + LABEL + "{1,40})[ \\t　]+(\\S.*)");

    /** 話者 1  00:12, above what is said. */
    private static final Pattern ABOVE =
            Pattern.compile("(" + LABEL + "[^。、！？!?:：\\[\\]]{0,39}?)[ \\t　]+[\\[（(]?(" + TIME + ")[\\])）]?[ \\t　]*");

    private final Reading reading = new Reading();
    private @Nullable String speaker;
    private @Nullable Duration time;

    private final boolean speakersAbove;

    private LabelledTextReader(boolean speakersAbove) {
        this.speakersAbove = speakersAbove;
    }

    static Transcript read(Lines lines) {
        var reader = new LabelledTextReader(hasSpeakersAbove(lines));
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                reader.line(i + 1, lines.at(i).strip());
            }
        }
        return reader.reading.transcript(TranscriptFormat.LABELLED_TEXT);
    }

    /**
     * Whether lines such as 話者 1  00:12 are speakers and not something said, such as 集合 9:30: there are several, their times
     * never run backwards, and something is said below each.
     */
    private static boolean hasSpeakersAbove(Lines lines) {
        int count = 0;
        Duration last = Duration.ZERO;
        boolean said = true;
        for (int i = 0; i < lines.count(); i++) {
            Matcher above = ABOVE.matcher(lines.at(i).strip());
            if (above.matches()) {
                Duration time = CueTimes.point(above.group(2));
                if (!said || time == null || time.compareTo(last) < 0) {
                    return false;
                }
                last = time;
                said = false;
                count++;
            } else {
                said |= !lines.isBlank(i);
            }
        }
        return said && count > 1;
    }

    private void line(int number, String line) {
        Matcher above = ABOVE.matcher(line);
        if (speakersAbove && above.matches()) {
            speaker = above.group(1).strip();
            time = CueTimes.point(above.group(2));
            return;
        }
        Matcher timed = LEADING_TIME.matcher(line);
        boolean isTimed = timed.matches();
        if (isTimed) {
            time = CueTimes.point(timed.group(1) == null ? timed.group(2) : timed.group(1));
        }
        String said = isTimed ? timed.group(3) : line;
        if (!said.isEmpty()) {
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
        reading.cue(new Cue(number, time, null, speaker, voice.text()));
    }

    private static Voice labelled(String said) {
        Matcher label = WITH_COLON.matcher(said);
        if (!label.matches()) {
            label = WITH_MARK.matcher(said);
        }
        return label.matches() ? new Voice(label.group(1).strip(), label.group(2)) : new Voice(null, said);
    }
}
