package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of a cue in a line such as {@code 00:00:01.000 --> 00:00:02.500}.
 *
 * @param start from where
 * @param end up to where
 */
record CueTimes(Duration start, Duration end) {

    private static final String ARROW = "-->";
    private static final String TIME = "(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)(?:[.,](\\d{1,3}))?";
    private static final Pattern WEBVTT = Pattern.compile("\\s*" + TIME + "\\s+-->\\s+" + TIME + "(?:\\s.*)?");
    private static final Pattern SUBRIP = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern POINT = Pattern.compile(TIME);
    private static final int GROUPS = 4;

    static boolean isIn(String line) {
        return line.contains(ARROW);
    }

    /** The times of a line of WebVTT, which has blanks around the arrow; null when it is none. */
    static @Nullable CueTimes ofWebVtt(String line) {
        return of(WEBVTT.matcher(line));
    }

    /** The times of a line of SRT; null when it is none. */
    static @Nullable CueTimes ofSubRip(String line) {
        return of(SUBRIP.matcher(line));
    }

    /** A time by itself, such as 1:02:03; null when it is none. */
    static @Nullable Duration point(String time) {
        Matcher parts = POINT.matcher(time);
        return parts.matches() ? duration(parts, 0) : null;
    }

    private static @Nullable CueTimes of(Matcher line) {
        return line.matches() ? new CueTimes(duration(line, 0), duration(line, GROUPS)) : null;
    }

    private static Duration duration(Matcher parts, int before) {
        String hours = parts.group(before + 1);
        String fraction = parts.group(before + GROUPS);
        return Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
                .plusMinutes(Integer.parseInt(parts.group(before + 2)))
                .plusSeconds(Integer.parseInt(parts.group(before + 3)))
                .plusMillis(fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3)));
    }
}
