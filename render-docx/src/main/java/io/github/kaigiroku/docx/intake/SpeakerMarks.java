package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.StaffMember;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 発言者の印: finds who speaks at the beginning of a paragraph, as in ○委員長　…, 委員長：… and 【委員】…. */
final class SpeakerMarks {

    private static final int MAX_LENGTH = 28;
    private static final Pattern MARK = Pattern.compile("^[\\s　]*([○◯〇◎●◆◇■□△▲▼・＊*])[\\s　]*");
    private static final List<Pattern> BRACKETS = Stream.of("【】", "［］", "[]", "〔〕", "（）", "()")
            .map(pair -> Pattern.compile("^[\\s　]*\\" + pair.charAt(0) + "([^\\" + pair.charAt(1) + "]{1,24})\\"
                    + pair.charAt(1) + "[\\s　：:]*"))
            .toList();
    private static final Pattern COLON = Pattern.compile("^[\\s　]*([^：:。、]{1,24}?)[\\s　]*[：:][\\s　]*");
    private static final Pattern TAB = Pattern.compile("^[ 　]*([^\\t。、：:]{1,24}?)[ 　]*\\t[\\s　]*(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("^[\\s　]*([^）)（(。、：:\\s]{1,12})[）)][\\s　]*(?=\\S)");
    private static final Pattern SENTENCE = Pattern.compile("[。？！]");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Pattern GAP = Pattern.compile("[\\s　]+");

    /** Who speaks, and where the text begins. */
    record Found(Slice speaker, int end) {}

    private static final int MIN_NAME = 2;
    private static final int MAX_PEOPLE = 200;
    private static final int MIN_KANA = 5;

    private final DraftRecord draft;
    private final PersonWords words;
    private final Set<Pattern> used = new HashSet<>();

    SpeakerMarks(DraftRecord draft, PersonWords words) {
        this.draft = draft;
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
            found = bracketed(rest.next(), paragraph, from);
        }
        if (found == null) {
            found = at(CLOSING, paragraph, from, false);
        }
        if (found == null) {
            found = at(TAB, paragraph, from, false);
            found = found != null && isSaid(text.substring(found.end())) ? found : null;
        }
        return found == null ? blank(paragraph, from, marked) : found;
    }

    /** Where brackets of a kind have named a speaker before, words that nobody knows in such brackets do as well. */
    private @Nullable Found bracketed(Pattern brackets, Slice paragraph, int from) {
        Found known = at(brackets, paragraph, from, false);
        if (known != null) {
            used.add(brackets);
            return known;
        }
        Found found = used.contains(brackets) ? at(brackets, paragraph, from, true) : null;
        return found != null
                        && found.speaker().text().codePoints().allMatch(Character::isLetter)
                        && Numbering.of(paragraph.text().strip()) == null
                        && isSaid(paragraph.text().substring(found.end()))
                ? found
                : null;
    }

    /** Whether a text is a sentence, or the beginning of one that was broken by hand, and not a name or a list. */
    static boolean isSaid(String text) {
        return SENTENCE.matcher(text).find()
                || text.chars().filter(c -> c >= 'ぁ' && c <= 'ん').count() >= MIN_KANA;
    }

    private @Nullable Found at(Pattern pattern, Slice paragraph, int from, boolean sure) {
        Matcher match = pattern.matcher(paragraph.text().substring(from));
        boolean speaks = match.find()
                && (speaks(match.group(1))
                        || (sure && match.group(1).length() <= 12)
                        || ((pattern == COLON || pattern == CLOSING) && isNamed(match.group(1))));
        return speaks
                ? new Found(paragraph.part(from + match.start(1), from + match.end(1)), from + match.end())
                : null;
    }

    /** Whether words name a speaker, perhaps spread with blanks as in 会　長. */
    private boolean speaks(String name) {
        return words.isSpeaker(name) || words.isSpeaker(BLANKS.matcher(name).replaceAll(""));
    }

    /** Whether words are the beginning of the name of somebody who was there. */
    private boolean isNamed(String name) {
        String key = Slice.key(name);
        return Stream.of(
                        draft.attendees.stream().map(Attendee::name),
                        draft.explainers.stream().map(Explainer::name),
                        draft.staff.stream().map(StaffMember::name))
                .flatMap(names -> names.limit(MAX_PEOPLE))
                .anyMatch(known -> known != null && isFamily(key, known));
    }

    private static boolean isFamily(String key, String known) {
        return key.length() >= MIN_NAME
                ? Slice.key(known).startsWith(key)
                : !key.isEmpty() && known.split("[\\s　]", 2)[0].equals(key);
    }

    /** Behind a mark the name ends with the first blank behind a role, or the line is the name alone. */
    private @Nullable Found blank(Slice paragraph, int from, boolean marked) {
        String text = paragraph.text();
        if (!marked
                && (text.indexOf('　') <= 0
                        || BLANKS.matcher(text).lookingAt()
                        || !SENTENCE.matcher(text).find())) {
            return null;
        }
        Matcher gap = GAP.matcher(text);
        Found found = null;
        int before = 0;
        for (int start = from; gap.find(start) && gap.start() - from <= MAX_LENGTH; start = gap.end()) {
            boolean oneMore = found == null || gap.start() - before == 1; // 委　員　長
            if (oneMore && gap.start() > from && speaks(text.substring(from, gap.start()))) {
                found = new Found(paragraph.part(from, gap.start()), gap.end());
            } else if (found != null) {
                break;
            }
            before = gap.end();
        }
        if (found != null
                && (marked || paragraph.text().substring(found.end() - 1).startsWith("　"))) {
            return found;
        }
        boolean alone = marked && text.length() - from <= MAX_LENGTH && speaks(text.substring(from));
        return alone ? new Found(paragraph.rest(from), text.length()) : null;
    }
}
