package io.github.kaigiroku.docx.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * 書式の語彙: values that the standard and word processors use, so that a closed word of two letters is not taken for found
 * in every file. Whole values only: what is not known here is searched.
 */
final class Vocabulary {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern MEASURE = Pattern.compile("-?\\d{0,5}(\\.\\d{1,4})?(pt|mm|cm|in|px|%)?");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.:#+_-]*");
    private static final String RELATIONS = ".rels";

    /** The lists of the file by their heads; the first one has none. */
    private static final Map<String, Set<String>> LISTS = lists();

    private static final Set<String> WORDS = list("");
    private static final Set<String> PARTS = list("[parts]");
    private static final Set<String> BEGINNINGS = list("[uris]");

    private Vocabulary() {}

    private static Set<String> list(String head) {
        return Set.copyOf(LISTS.getOrDefault(head, Set.of()));
    }

    private static Map<String, Set<String>> lists() {
        var lists = new HashMap<String, Set<String>>();
        String head = "";
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("# ") || line.isEmpty()) {
                    continue;
                }
                if (line.startsWith("[")) {
                    head = line;
                } else {
                    lists.computeIfAbsent(head, any -> new HashSet<>()).addAll(List.of(line.split("\t")));
                }
            }
            return Map.copyOf(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an attribute's value is a word, a measure or an address of the standard. */
    static boolean isValue(String value) {
        return WORDS.contains(value)
                || MEASURE.matcher(value).matches()
                || isAddress(value)
                || WORDS.contains(NUMBER.matcher(value).replaceAll("").strip());
    }

    /** Whether a namespace, a kind of relation or of content is one of the standard's or ours. */
    static boolean isAddress(String value) {
        return PLAIN.matcher(value).matches() && BEGINNINGS.stream().anyMatch(value::startsWith);
    }

    /** Whether a part, or the target of a relation, is called as every package calls it. */
    static boolean isPart(String name) {
        Predicate<String> known = step -> step.isEmpty()
                || step.equals("..")
                || PARTS.contains(NUMBER.matcher(step).replaceAll("#"));
        String named = name.endsWith("/" + RELATIONS) ? name : name.replaceFirst("\\.rels$", "");
        return List.of(named.split("/")).stream().allMatch(known);
    }
}
