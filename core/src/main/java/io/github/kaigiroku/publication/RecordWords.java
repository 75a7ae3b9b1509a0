package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Kind;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.internal.shape.Union;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON の語彙: keys of a record, and the words that may stand behind them, say nothing that was closed. */
final class RecordWords {

    private static final Pattern WORDS = words();

    private RecordWords() {}

    /** A text without the keys and the coded words of a record, if it is JSON; any other as it is. */
    static String without(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return text;
        }
        Matcher words = WORDS.matcher(text);
        return words.replaceAll("\n");
    }

    private static Pattern words() {
        Map<String, Set<String>> known = new TreeMap<>();
        collect(MeetingRecord.class, known, new HashSet<>());
        String keys = known.entrySet().stream()
                .map(entry -> Pattern.quote(entry.getKey()) + "\"\\s*:" + codes(entry.getValue()))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\\\])\"(?:" + keys + ")");
    }

    private static String codes(Set<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:\\s*\"(?:", ")\")?"));
    }

    private static void collect(Class<?> type, Map<String, Set<String>> known, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Set<String> kinds = known.computeIfAbsent(Union.TYPE, key -> new TreeSet<>());
            for (Union.Case kind : Union.of(type).cases()) {
                kinds.add(kind.code());
                components(kind.shape(), known, seen);
            }
        } else {
            components(Shape.of(type), known, seen);
        }
    }

    private static void components(Shape shape, Map<String, Set<String>> known, Set<Class<?>> seen) {
        for (Component component : shape.components()) {
            Set<String> codes = known.computeIfAbsent(component.key(), key -> new TreeSet<>());
            if (component.kind() == Kind.CHOICE) {
                for (Object choice : component.type().getEnumConstants()) {
                    codes.add(((Coded) choice).code());
                }
            } else if (component.kind() == Kind.RECORD || component.kind() == Kind.RECORDS) {
                collect(component.type(), known, seen);
            }
        }
    }
}
