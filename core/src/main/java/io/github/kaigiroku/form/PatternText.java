package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.PatternScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** ひな形の印字: fills the names of patterns. A part whose names all have no value is left out. */
final class PatternText {

    private static final Map<String, PatternName> NAMES = names();

    /** What stands for a name; null or empty where there is nothing. */
    @FunctionalInterface
    interface Values {

        @Nullable FormText of(PatternName name);

        /** The detail with a label. */
        default @Nullable FormText detail(String label) {
            return null;
        }
    }

    private PatternText() {}

    private static Map<String, PatternName> names() {
        var names = new HashMap<String, PatternName>();
        for (PatternName name : PatternName.values()) {
            names.put(name.code(), name);
        }
        return names;
    }

    /** Adds what a pattern prints; {@code path} is where the pattern stands. */
    static Pieces fill(Pieces pieces, Pattern pattern, Values values, String path) {
        for (String part : pattern.parts()) {
            List<Pattern.Piece> parsed = Pattern.pieces(part);
            if (isPrinted(parsed, values)) {
                parsed.forEach(piece -> add(pieces, piece, values, path));
            }
        }
        return pieces;
    }

    /** What a pattern prints, as one text. */
    static String text(Pattern pattern, Function<PatternName, @Nullable String> values) {
        var pieces = new Pieces();
        fill(
                pieces,
                pattern,
                name -> {
                    String value = values.apply(name);
                    return value == null ? null : new FormText(value, "");
                },
                "");
        return pieces.text();
    }

    private static boolean isPrinted(List<Pattern.Piece> part, Values values) {
        boolean named = false;
        for (Pattern.Piece piece : part) {
            if (piece.isName()) {
                named = true;
                FormText value = value(piece.text(), values);
                if (value != null && !value.isEmpty()) {
                    return true;
                }
            }
        }
        return !named;
    }

    private static void add(Pieces pieces, Pattern.Piece piece, Values values, String path) {
        if (!piece.isName()) {
            pieces.form(piece.text(), path);
            return;
        }
        FormText value = value(piece.text(), values);
        if (value != null && !value.isEmpty()) {
            if (isWhole(piece.text())) {
                pieces.name(value.text(), value.path());
            } else if (isBesideName(piece.text())) {
                pieces.beside(value.text(), value.path());
            } else {
                pieces.text(value.text(), value.path());
            }
        }
    }

    /** A name, a day and a time stay on one line. */
    private static boolean isWhole(String name) {
        PatternName known = NAMES.get(name);
        return known == PatternName.NAME || (known != null && known.scope() == PatternScope.SESSION);
    }

    private static boolean isBesideName(String name) {
        PatternName known = NAMES.get(name);
        return known != null && known.scope() == PatternScope.PERSON;
    }

    private static @Nullable FormText value(String name, Values values) {
        if (name.startsWith(PatternName.DETAIL)) {
            return values.detail(name.substring(PatternName.DETAIL.length()));
        }
        PatternName known = NAMES.get(name);
        return known == null ? null : values.of(known);
    }

    /** The name with a code; null where there is none. */
    static @Nullable PatternName name(String code) {
        return NAMES.get(code);
    }
}
