package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is removed from one record, and removes what kept texts still say of it. */
final class Report {

    /** Titles shorter than this, such as その他, are too common to be replaced wherever they stand. */
    private static final int SHORTEST_TITLE = 4;

    /** Sentences shorter than this, such as 異議なし。, are said by everybody. */
    private static final int SHORTEST_SENTENCE = 8;

    private static final int SHORTEST_REPORTED = 2;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[。．！？])");

    private final List<Removal> removals = new ArrayList<>();
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<String> shortWords = new LinkedHashSet<>();
    private final Map<Pattern, String> names = new LinkedHashMap<>();

    void add(RemovalKind kind, String path) {
        removals.add(new Removal(kind, path));
    }

    /** Notes a title, label or result that must not stand in kept texts. */
    void title(@Nullable String title) {
        if (title != null) {
            phrase(title.strip(), SHORTEST_TITLE);
        }
    }

    /** Notes the paragraphs and sentences of a text that must not stand in kept texts; short ones are said elsewhere, too. */
    void text(@Nullable String text) {
        if (text != null) {
            text.lines()
                    .flatMap(line -> Stream.concat(Stream.of(line), SENTENCE_ENDS.splitAsStream(line)))
                    .map(String::strip)
                    .filter(sentence -> length(sentence) >= SHORTEST_SENTENCE)
                    .forEach(phrases::add);
        }
    }

    private void phrase(String phrase, int shortest) {
        if (length(phrase) >= shortest) {
            phrases.add(phrase);
        } else if (length(phrase) >= SHORTEST_REPORTED) {
            shortWords.add(phrase);
        }
    }

    /** Notes how somebody is mentioned, and the label that replaces it; what is noted first is replaced first. */
    void name(Pattern mention, String label) {
        names.put(mention, label);
    }

    /** Notes the label of a material, and what replaces it; 参考資料4 and 資料41 are not 資料4, but 本日資料4 may be. */
    void label(@Nullable String label, String wording) {
        if (label != null && length(label) >= SHORTEST_REPORTED) {
            name(Pattern.compile("(?<![\\p{IsHan}0-9０-９])" + Pattern.quote(label) + "(?![0-9０-９])"), wording);
            shortWords.add(label);
        }
    }

    /** Notes the label of a speaker whom the record does not know otherwise, and what replaces it. */
    void stranger(String label, String replacement) {
        if (length(label) >= SHORTEST_REPORTED) {
            name(Pattern.compile(Pattern.quote(label)), replacement);
        }
    }

    /** Notes a word that is only looked for. */
    void word(@Nullable String word) {
        if (word != null && length(word) >= SHORTEST_REPORTED) {
            shortWords.add(word);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    MeetingRecord mentionsRemovedFrom(MeetingRecord record, PublicationPolicy policy) {
        List<String> longestFirst = phrases.stream()
                .filter(phrase -> !policy.closedWording().contains(phrase))
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
        return new TextMapping((path, text) -> {
                    String kept = withoutPhrases(text, longestFirst, policy.closedWording());
                    kept = withoutNames(kept);
                    if (!kept.equals(text)) {
                        add(RemovalKind.MENTION, path);
                    }
                    if (shortWords.stream().anyMatch(kept::contains)) {
                        add(RemovalKind.POSSIBLE_MENTION, path);
                    }
                    return kept;
                })
                .record(record);
    }

    private static String withoutPhrases(String text, List<String> phrases, String wording) {
        String kept = text;
        for (String phrase : phrases) {
            kept = kept.replace(phrase, wording);
        }
        return kept;
    }

    private String withoutNames(String text) {
        String kept = text;
        for (Map.Entry<Pattern, String> name : names.entrySet()) {
            kept = name.getKey().matcher(kept).replaceAll(match -> Matcher.quoteReplacement(name.getValue()));
        }
        return kept;
    }

    List<Removal> removals() {
        return removals;
    }
}
