package io.github.kaigiroku.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の書き方: how one text that is written as minutes are names its speakers and marks its headings, and what a line of it is
 * that nobody says.
 */
final class MinutesStyle {

    private static final int MAX_HEADING = 80;
    private static final int MAX_NOTE = 120;

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(〔［\\[].*[)）〕］\\]]");

    /** 散会　午前１０時２３分, （午後３時閉会）. */
    private static final Pattern CLOSING =
            Pattern.compile("(?=.*(?:午前|午後|正午|[0-9０-９][:：時])).{0,24}(?:閉[ 　]*会|散[ 　]*会|閉[ 　]*議)[^。]{0,24}");

    /** 午前１１時５分　休憩, 再開　１３：００. */
    private static final Pattern BREAK =
            Pattern.compile("(?=.*[0-9０-９][ 　]*(?:[:：時]|分)).{0,20}(?:休[ 　]*憩|再[ 　]*開|開[ 　]*議|中[ 　]*断)[^。、]{0,20}");

    private static final Pattern WITHOUT_MARK =
            Pattern.compile("(?:追加)?日程第[^。、]{1,60}|諸般の報告|行政報告|一般質問|会期の決定|会議録署名議員の指名|(?:開会|開議|散会|閉会|休会)の(?:宣告|議決)");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-－‐―–—\\s　]*[0-9０-９]{1,4}[-－‐―–—\\s　]*");

    /** Words at which the signatures begin. */
    private static final Pattern SIGNATURES =
            Pattern.compile(".*(?:署名(?:する|し(?:ます|た)?)[。.]?|相違な(?:い|き)こと.*|会議(?:の|録の)?(?:顛末|経過|次第)を(?:記載|録).*)");

    /** ○青木　はい。, where only the mark says that it is a speaker. */
    private static final Pattern UNCLEAR =
            Pattern.compile("([" + MarkedLine.MARKS + "]" + LabelledTextReader.LABEL + "{1,40})[ \\t　]+(\\S.*)");

    private final Set<LabelForm> forms;
    private final LineBreaks breaks;
    private final Set<Character> speakersMarks = new HashSet<>();
    private final Map<String, Integer> sentences = new HashMap<>();

    private MinutesStyle(Set<LabelForm> forms, LineBreaks breaks) {
        this.forms = forms;
        this.breaks = breaks;
    }

    static MinutesStyle of(Lines lines) {
        var style = new MinutesStyle(LabelForm.of(lines), LineBreaks.of(lines));
        for (int i = 0; i < lines.count(); i++) {
            style.count(lines.at(i).strip());
        }
        return style;
    }

    private void count(String line) {
        if (MarkedLine.voice(line) != null) {
            speakersMarks.add(line.charAt(0));
        }
        Matcher unclear = UNCLEAR.matcher(line);
        if (unclear.matches() && unclear.group(2).indexOf('。') >= 0) {
            sentences.merge(unclear.group(1), 1, Integer::sum);
        }
    }

    /** Whether a line is broken within a sentence, and the next line, which is not indented, goes on with it. */
    boolean goesOn(Lines lines, int line) {
        boolean next = line + 1 < lines.count() && !lines.isBlank(line + 1);
        return next
                && !Character.isWhitespace(lines.at(line + 1).charAt(0))
                && !PAGE_NUMBER.matcher(lines.at(line + 1)).matches()
                && breaks.goesOn(lines.at(line).strip());
    }

    /** Whether the text is written as minutes are; nothing else of this is asked where it is not. */
    boolean isUsed() {
        return !forms.isEmpty();
    }

    /** Who speaks in a line, and what; null where it names nobody. */
    @Nullable Voice voice(String line) {
        for (LabelForm form : forms) {
            Voice voice = form.voice(line);
            if (voice != null) {
                return voice;
            }
        }
        return unclear(line);
    }

    /** A name behind a mark is a speaker where it comes again with something said. */
    private @Nullable Voice unclear(String line) {
        Matcher label = UNCLEAR.matcher(line);
        boolean speaks = label.matches()
                && speakersMarks.contains(line.charAt(0))
                && sentences.getOrDefault(label.group(1), 0) > 1;
        return speaks ? new Voice(label.group(1), label.group(2)) : null;
    }

    /** What a line without a speaker is, when somebody has spoken before it; speech where it goes on with that. */
    CueKind kind(String line) {
        if (line.length() > MAX_NOTE) {
            return CueKind.SPEECH;
        }
        if (isHeading(line)) {
            return CueKind.HEADING;
        }
        if (CLOSING.matcher(line).matches()) {
            return CueKind.CLOSING;
        }
        boolean note =
                IN_BRACKETS.matcher(line).matches() || BREAK.matcher(line).matches() || isSignatures(line);
        return note ? CueKind.NOTE : CueKind.SPEECH;
    }

    /** A line without a mark that is a heading where the next speaker follows it: 日程第１, 諸般の報告. */
    static boolean mayBeHeading(String line) {
        return line.length() <= MAX_HEADING && WITHOUT_MARK.matcher(line).matches();
    }

    /** A line with a mark that no speaker of the text has. */
    boolean isHeading(String line) {
        return forms.contains(LabelForm.MARK)
                && MarkedLine.isMarked(line)
                && !speakersMarks.contains(line.charAt(0))
                && line.length() <= MAX_HEADING
                && line.indexOf('。') < 0;
    }

    static boolean isSignatures(String line) {
        return line.length() <= MAX_NOTE && SIGNATURES.matcher(line).matches();
    }
}
