package io.github.kaigiroku.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 言及の検索: where a text mentions what was removed. Immutable once built, and thread-safe. */
final class MentionSearch {

    private static final Comparator<FoundMention> BY_PLACE =
            Comparator.comparingInt(FoundMention::from).thenComparingInt(found -> -found.to());

    /** A word of so many Latin letters stands in no other word by chance. */
    private static final int LONG_ENOUGH = 6;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final List<List<Mention>> words;
    private final WordFinder finder;

    /** Takes lists of mentions of one word each. */
    MentionSearch(List<List<Mention>> words) {
        this.words = words;
        this.finder =
                new WordFinder(words.stream().map(same -> same.get(0).word()).toList());
    }

    /** How many characters the longest word has. */
    int longest() {
        return words.stream()
                .mapToInt(same -> same.get(0).word().length())
                .max()
                .orElse(0);
    }

    /**
     * Finds all mentions: sure ones, those that overlap joined to one, and possible ones outside of them.
     *
     * @return the mentions in the order of the text
     */
    List<FoundMention> in(String text) {
        FoldedText folded = FoldedText.of(text);
        var sure = new ArrayList<FoundMention>();
        var possible = new ArrayList<FoundMention>();
        finder.find(folded.folded(), (index, from, to) -> {
            for (Mention mention : words.get(index)) {
                int end = mention.rule().end(folded.folded(), from, to);
                if (end >= to) {
                    int start = folded.start(from);
                    int stop = folded.end(end);
                    boolean isSure = isSure(mention.rule(), text, start, stop) && !isPartOfWord(text, start, stop);
                    (isSure ? sure : possible).add(new FoundMention(mention, start, stop, isSure));
                }
            }
        });
        return sure.isEmpty() && possible.isEmpty() ? List.of() : merged(sure, possible);
    }

    /** A surname at the end of a paragraph and 委員 at the beginning of the next may have nothing to do with one another. */
    private static boolean isSure(MentionRule rule, String text, int from, int to) {
        boolean anywhere =
                rule == MentionRule.CLOSED_TEXT || rule == MentionRule.CLOSED_CODE || rule == MentionRule.FULL_NAME;
        return rule.isSure() && (anywhere || text.substring(from, to).indexOf('\n') < 0);
    }

    /**
     * Whether a short Latin word is only a part of a longer one, as Ng and No are of many by chance; in MrNo a capital begins a
     * word.
     */
    private static boolean isPartOfWord(String text, int from, int to) {
        if (to - from >= LONG_ENOUGH || !text.substring(from, to).chars().allMatch(MentionSearch::isLatin)) {
            return false;
        }
        return isInsideWord(text, from) || isInsideWord(text, to);
    }

    private static boolean isInsideWord(String text, int at) {
        if (at == 0 || at == text.length() || !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at))) {
            return false;
        }
        return !(Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at)));
    }

    private static boolean isLatin(int c) {
        return c < FIRST_BEYOND_ASCII && Character.isLetter(c);
    }

    private static List<FoundMention> merged(List<FoundMention> sure, List<FoundMention> possible) {
        List<FoundMention> merged = joined(sure);
        int replaced = merged.size();
        int next = 0;
        for (FoundMention found : joined(possible)) {
            while (next < replaced && merged.get(next).to() <= found.from()) {
                next++;
            }
            if (next == replaced || !merged.get(next).overlaps(found)) {
                merged.add(found);
            }
        }
        merged.sort(BY_PLACE);
        return merged;
    }

    private static List<FoundMention> joined(List<FoundMention> found) {
        found.sort(BY_PLACE);
        var joined = new ArrayList<FoundMention>();
        for (FoundMention next : found) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(next)) {
                joined.set(last, joined.get(last).joined(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
