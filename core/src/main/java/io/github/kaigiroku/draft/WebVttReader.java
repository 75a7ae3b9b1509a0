package io.github.kaigiroku.draft;

import java.util.regex.Pattern;

/** WebVTT の読み取り: blocks between blank lines; notes, styles and regions are no speech. */
final class WebVttReader {

    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

    /** A line of the header such as Language: ja or X-TIMESTAMP-MAP=…. */
    private static final Pattern METADATA = Pattern.compile("[A-Za-z][\\w-]*[:=].*");

    private final Lines lines;
    private final Reading reading = new Reading();

    private WebVttReader(Lines lines) {
        this.lines = lines;
    }

    static Transcript read(Lines lines) {
        var reader = new WebVttReader(lines);
        if (!HEADER.matcher(lines.at(0)).matches()) {
            reader.reading.problem(1, TranscriptMessages.noHeader());
        }
        reader.blocks(reader.endOfHeader());
        return reader.reading.transcript(TranscriptFormat.WEBVTT);
    }

    private void blocks(int from) {
        int at = from;
        while (at < lines.count()) {
            int end = endOfBlock(at);
            if (end > at && !NO_CUE.matcher(lines.at(at)).matches()) {
                cue(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The header ends at a blank line; where that is missing, before the first cue and the identifier above its times. */
    private int endOfHeader() {
        int end = endOfBlock(0);
        for (int i = 1; i < end; i++) {
            if (CueTimes.isIn(lines.at(i))) {
                return i > 1 && !METADATA.matcher(lines.at(i - 1)).matches() ? i - 1 : i;
            }
        }
        return end;
    }

    private int endOfBlock(int from) {
        int end = from;
        while (end < lines.count() && !lines.isBlank(end)) {
            end++;
        }
        return end;
    }

    /** A cue may have an identifier above its times. */
    private void cue(int from, int end) {
        int at = CueTimes.isIn(lines.at(from)) || from + 1 == end ? from : from + 1;
        String line = lines.at(at);
        if (!CueTimes.isIn(line)) {
            reading.problem(from + 1, TranscriptMessages.noTimes(lines.at(from)));
            return;
        }
        CueTimes times = CueTimes.ofWebVtt(line);
        if (times == null) {
            reading.problem(at + 1, TranscriptMessages.badTimes(line));
            return;
        }
        for (Voice voice : CueMarkup.voices(lines.joined(at + 1, end))) {
            reading.cue(new Cue(from + 1, times.start(), times.end(), voice.speaker(), voice.text()));
        }
    }
}
