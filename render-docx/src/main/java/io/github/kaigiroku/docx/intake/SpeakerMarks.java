package io.github.kaigiroku.docx.intake;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 発言者の印: finds who speaks at the beginning of a paragraph, as in ○委員長　…, 委員長：… and 【委員】…. */
final class SpeakerMarks {

    private static final int LONGEST = 28;
    private static final Pattern MARK = Pattern.compile("^[\\s　]*([○◯〇◎●◆◇■□△▲▼・＊*])[\\s　]*");
    private static final List<Pattern> BRACKETS = Stream.of("【】", "［］", "[]", "〔〕", "（）", "()")
            .map(pair -> Pattern.compile("^[\\s　]*\\" + pair.charAt(0) + "([^\\" + pair.charAt(1) + "]{1,24})\\"
                    + pair.charAt(1) + "[\\s　：:]*"))
            .toList();
    private static final Pattern COLON = Pattern.compile("^[\\s　]*([^：:。、]{1,24}?)[\\s　]*[：:][\\s　]*");
    private static final Pattern GAP = Pattern.compile("[\\s　]+");

    /** Who speaks, and where the text begins. */
    record Found(Slice speaker, int end) {}

    private final PersonWords words;

    SpeakerMarks(PersonWords words) {
        this.words = words;
    }

    boolean isSpeaker(String text) {
        return words.isSpeaker(text);
    }

    boolean isRole(String text) {
        return words.isRole(text);
    }

    boolean isTitle(String text) {
        return words.isTitle(text);
    }

    @Nullable Found find(Slice paragraph) {
        String text = paragraph.text();
        Matcher mark = MARK.matcher(text);
        boolean marked = mark.find();
        int from = marked ? mark.end() : 0;
        Found found = at(COLON, paragraph, from, marked && text.charAt(from - 1) != '・');
        for (Iterator<Pattern> rest = BRACKETS.iterator(); found == null && rest.hasNext(); ) {
            found = at(rest.next(), paragraph, from, false);
        }
        return found == null && marked ? blank(paragraph, from) : found;
    }

    private @Nullable Found at(Pattern pattern, Slice paragraph, int from, boolean sure) {
        Matcher match = pattern.matcher(paragraph.text().substring(from));
        boolean speaks = match.find()
                && (words.isSpeaker(match.group(1)) || (sure && match.group(1).length() <= 12));
        return speaks
                ? new Found(paragraph.part(from + match.start(1), from + match.end(1)), from + match.end())
                : null;
    }

    /** Behind a mark the name ends with the first blank behind a role, or the line is the name alone. */
    private @Nullable Found blank(Slice paragraph, int from) {
        String text = paragraph.text();
        Matcher gap = GAP.matcher(text);
        for (int start = from; gap.find(start) && gap.start() - from <= LONGEST; start = gap.end()) {
            if (words.isSpeaker(text.substring(from, gap.start()))) {
                return new Found(paragraph.part(from, gap.start()), gap.end());
            }
        }
        boolean alone = text.length() - from <= LONGEST && words.isSpeaker(text.substring(from));
        return alone ? new Found(paragraph.rest(from), text.length()) : null;
    }
}
