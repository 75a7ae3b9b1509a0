package io.github.kaigiroku.docx.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 語の一覧: a file of words beside this class, a kind and its words on each line. */
final class WordList {

    private final Map<String, List<String>> words;

    private WordList(Map<String, List<String>> words) {
        this.words = words;
    }

    static WordList of(String file) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : read(file).split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.strip().split("\t", -1);
                words.computeIfAbsent(cells[0], any -> new ArrayList<>())
                        .addAll(List.of(cells).subList(1, cells.length));
            }
        }
        return new WordList(words);
    }

    Map<String, List<String>> all() {
        return Collections.unmodifiableMap(words);
    }

    /** The words of some kinds as alternatives, the longer before the shorter. */
    String alternatives(String... kinds) {
        return List.of(kinds).stream()
                .flatMap(kind -> words.getOrDefault(kind, List.of()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the jar: " + file, e);
        }
    }
}
