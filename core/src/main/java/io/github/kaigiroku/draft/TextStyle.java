package io.github.kaigiroku.draft;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 話者名の書き方: how a whole text names its speakers, where one line alone does not show it. */
enum TextStyle {
    /** 青木委員：はい。 or nothing in particular. */
    LINES,

    /** 話者 1  00:12, above what is said. */
    SPEAKER_AND_TIME_ABOVE,

    /** 00:00:12 話者 1, above what is said. */
    TIME_AND_SPEAKER_ABOVE,

    /** 【青木委員】はい。, or the name in brackets above what is said. */
    BRACKETED_SPEAKERS;

    private static final String TIME = "(?:\\d{1,2}:)?[0-5]?\\d:[0-5]\\d(?:[.,]\\d{1,3})?";
    private static final String LABEL = LabelledTextReader.LABEL;

    /** [01:02] or 00:01:02 at the start of a line; 10:30 without brackets may be what was said. */
    static final Pattern LEADING_TIME = Pattern.compile(
            "(?:[\\[（(](" + TIME + ")[\\])）]|(\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?)(?=[ \\t　]|$))[ \\t　]*(.*)");

    /** 話者 1  00:12, above what is said. */
    static final Pattern ABOVE =
            Pattern.compile("(" + LABEL + "[^。、！？!?:：\\[\\]]{0,39}?)[ \\t　]+[\\[（(]?(" + TIME + ")[\\])）]?[ \\t　]*");

    static final Pattern BRACKETED =
            Pattern.compile("[【［\\[＜<〈]([^\\s　。、！？!?「」『』:：\\[\\]【】［］＜＞<>〈〉][^。、！？!?「」『』:：\\[\\]【】［］＜＞<>〈〉]{0,28})"
                    + "[】］\\]＞>〉][ \\t　]*(.*)");

    private static final Pattern SPEAKER_ALONE = Pattern.compile(LABEL + "[^。、！？!?:：\\[\\]]{0,29}");
    /** A speaker by number, or a name with a title. */
    private static final Pattern SPEAKER = Pattern.compile("(?i)(?:話者|参加者|発言者|スピーカー|speaker)[ _　]*[0-9０-９A-ZＡ-Ｚ]{1,3}"
            + "|.{0,28}(?:委員|議員|委員長|会長|議長|座長|部会長|[部課局係室]長|市長|町長|村長|知事|事務局|氏|君|様|さん)");

    /** How a text names its speakers. */
    static TextStyle of(Lines lines) {
        if (hasSpeakersAbove(lines)) {
            return SPEAKER_AND_TIME_ABOVE;
        }
        if (hasTimesAndSpeakersAbove(lines)) {
            return TIME_AND_SPEAKER_ABOVE;
        }
        return hasBracketedSpeakers(lines) ? BRACKETED_SPEAKERS : LINES;
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

    /**
     * Whether lines such as 00:00:12 話者 1 are speakers and not something said: something is said below each, and the names
     * come again or are such as 話者 1 and 青木委員.
     */
    private static boolean hasTimesAndSpeakersAbove(Lines lines) {
        Set<String> names = new HashSet<>();
        int count = 0;
        boolean all = true;
        boolean said = true;
        for (int i = 0; i < lines.count(); i++) {
            Matcher timed = LEADING_TIME.matcher(lines.at(i).strip());
            if (timed.matches()) {
                String name = timed.group(3).strip();
                if (!said || !SPEAKER_ALONE.matcher(name).matches()) {
                    return false;
                }
                said = false;
                count++;
                names.add(name);
                all &= isSpeaker(name);
            } else {
                said |= !lines.isBlank(i);
            }
        }
        return said && count > 1 && (all || names.size() < count);
    }

    /**
     * Whether names in brackets begin lines: something is said behind or below each, some come again or all are such as
     * 話者 1 and 青木委員, and no
     * line has another label.
     */
    private static boolean hasBracketedSpeakers(Lines lines) {
        Set<String> names = new HashSet<>();
        int count = 0;
        boolean all = true;
        boolean said = true;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.at(i).strip();
            Matcher bracketed = BRACKETED.matcher(line);
            if (LabelledTextReader.isLabelled(line)) {
                return false;
            }
            if (!bracketed.matches() || LEADING_TIME.matcher(line).matches()) {
                said |= !line.isEmpty();
            } else if (said) {
                said = !bracketed.group(2).isEmpty();
                count++;
                names.add(bracketed.group(1));
                all &= isSpeaker(bracketed.group(1));
            } else {
                return false;
            }
        }
        return said && count > 1 && (all || names.size() < count);
    }

    /** Whether a name is that of a speaker whatever the rest of the text says. */
    static boolean isSpeaker(String name) {
        return SPEAKER.matcher(name).matches();
    }
}
