package io.github.kaigiroku.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 除いた語句: the words that must not stand in a public copy, and those that are worth a look. Filled first, then searched for. */
final class Watchlist {

    /** Titles shorter than this, such as その他, are too common to be replaced wherever they stand. */
    private static final int MIN_TITLE = 4;

    /** Sentences shorter than this, such as 異議なし。, are said by everybody. */
    private static final int MIN_SENTENCE = 8;

    private static final int MIN_REPORTED = 2;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[。．！？])");

    private final String closedWording;
    private final String closedKey;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private @Nullable MentionSearch search;

    Watchlist(String closedWording) {
        this.closedWording = closedWording;
        this.closedKey = FoldedText.key(closedWording);
    }

    /** Notes a title or result that must not stand in kept texts. */
    void title(@Nullable String title) {
        String key = key(title);
        if (length(key) >= MIN_TITLE) {
            add(key, closedRule(key), closedWording);
        } else {
            possible(title);
        }
    }

    /** Telephone numbers and the like are not looked for in longer numbers. */
    private static MentionRule closedRule(String key) {
        return key.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) ? MentionRule.CLOSED_CODE : MentionRule.CLOSED_TEXT;
    }

    /** Notes the paragraphs and sentences of a text that must not stand in kept texts; short ones are said elsewhere, too. */
    void text(@Nullable String text) {
        if (text != null) {
            text.lines()
                    .flatMap(line -> Stream.concat(Stream.of(line), SENTENCE_ENDS.splitAsStream(line)))
                    .map(FoldedText::key)
                    .filter(sentence -> length(sentence) >= MIN_SENTENCE)
                    .forEach(sentence -> add(sentence, MentionRule.CLOSED_TEXT, closedWording));
        }
    }

    /** Notes the id of what was closed. */
    void id(@Nullable String id) {
        String key = key(id);
        if (length(key) >= MIN_REPORTED) {
            add(key, MentionRule.POSSIBLE_ID, closedWording);
        }
    }

    /** Notes the label of a material, and what replaces it. */
    void label(@Nullable String label) {
        String key = key(label);
        if (length(key) >= MIN_REPORTED) {
            add(key, MentionRule.LABEL, closedWording);
            add(key, MentionRule.POSSIBLE, closedWording);
        }
    }

    /** Notes a name in full, and the label that replaces it. */
    void name(String name, String replacement) {
        String key = key(name);
        if (length(key) > 1) {
            add(key, MentionRule.FULL_NAME, replacement);
        } else {
            surname(name, replacement);
        }
    }

    /** Notes a surname, or what may be one, and the label that replaces it. */
    void surname(String surname, String replacement) {
        String key = key(surname);
        boolean isShort = length(key) == 1;
        add(key, isShort ? MentionRule.SHORT_SURNAME : MentionRule.SURNAME, replacement);
        add(key, isShort ? MentionRule.POSSIBLE_ALONE : MentionRule.POSSIBLE, replacement);
    }

    /** Notes the label of a speaker whom the record does not know otherwise, and what replaces it. */
    void stranger(String label, String replacement) {
        String key = key(label);
        if (length(key) >= MIN_REPORTED) {
            add(key, MentionRule.FULL_NAME, replacement);
        }
    }

    /** Notes a word that is only looked for. */
    void possible(@Nullable String word) {
        String key = key(word);
        if (length(key) >= MIN_REPORTED) {
            add(key, MentionRule.POSSIBLE, closedWording);
        }
    }

    private void add(String key, MentionRule rule, String replacement) {
        boolean closed = rule == MentionRule.CLOSED_TEXT || rule == MentionRule.CLOSED_CODE;
        if (key.isEmpty() || (closed && closedKey.contains(key))) {
            return;
        }
        List<Mention> same = mentions.computeIfAbsent(key, word -> new ArrayList<>(2));
        if (same.stream().noneMatch(mention -> mention.rule() == rule)) {
            same.add(new Mention(key, rule, replacement));
        }
        search = null;
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : FoldedText.key(text);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Notes a word that somebody wants to be found wherever it stands. */
    void word(String word) {
        String key = key(word);
        add(key, length(key) > 1 ? closedRule(key) : MentionRule.POSSIBLE_ALONE, closedWording);
    }

    /** The search for words that leak; words that the public copy itself shows, such as 会長, are none. */
    MentionSearch leaks() {
        return new MentionSearch(mentions.values().stream()
                .map(same -> same.stream()
                        .filter(mention -> !mention.isShown())
                        .map(Mention::inForms)
                        .sorted(Comparator.comparing(Mention::rule))
                        .toList())
                .filter(same -> !same.isEmpty())
                .toList());
    }

    /** The search for the words noted so far. */
    MentionSearch search() {
        if (search == null) {
            List<List<Mention>> words = List.copyOf(mentions.values());
            words.forEach(same -> same.sort(Comparator.comparing(Mention::rule)));
            search = new MentionSearch(words);
        }
        return search;
    }
}
