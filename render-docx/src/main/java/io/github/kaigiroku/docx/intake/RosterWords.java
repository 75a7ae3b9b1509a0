package io.github.kaigiroku.docx.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 名簿の語彙: what the columns of rosters are called, and how their cells say who came. */
final class RosterWords {

    private static final int LONGEST_HEAD = 30;

    private final Map<String, List<String>> words = WordList.of("roster.tsv").all();
    private final Map<String, String> kinds = new HashMap<>();

    /** A word of two kinds is one of the first. */
    RosterWords() {
        for (String kind : List.of("name", "role", "affiliation", "seat", "attendance", "reason", "note", "number")) {
            words.getOrDefault(kind, List.of()).forEach(word -> kinds.putIfAbsent(Slice.key(word), kind));
        }
    }

    /** What the head of a column announces; null when it is none. */
    @Nullable String head(String cell) {
        return cell.isBlank() || cell.length() > LONGEST_HEAD ? null : kinds.get(Slice.key(cell));
    }

    /** Whether a cell says present, absent or online. */
    boolean is(String kind, String cell) {
        String key = Slice.key(cell);
        return words.getOrDefault(kind, List.of()).stream()
                .anyMatch(word -> Slice.key(word).equals(key));
    }
}
