package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.PatternScope;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** ひな形の印字: fills the names of patterns. A part whose names all have no value is left out. */
final class PatternText {

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

    /** Adds what a pattern prints; {@code path} is where the pattern stands. */
    static Pieces fill(Pieces pieces, Pattern pattern, Values values, String path) {
        for (List<Pattern.Piece> part : pattern.pieces()) {
            fill(pieces, part, values, path);
        }
        return pieces;
    }

    /** Adds what a part of a pattern prints. */
    static void fill(Pieces pieces, List<Pattern.Piece> part, Values values, String path) {
        int before = pieces.size();
        boolean named = false;
        boolean valued = false;
        for (Pattern.Piece piece : part) {
            if (piece.isName()) {
                named = true;
                valued |= add(pieces, piece, values);
            } else {
                pieces.form(piece.text(), path);
            }
        }
        if (named && !valued) {
            pieces.shorten(before);
        }
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

    /** Adds the value of a name; false where there is nothing. */
    private static boolean add(Pieces pieces, Pattern.Piece piece, Values values) {
        FormText value = value(piece, values);
        if (value == null || value.isEmpty()) {
            return false;
        }
        PatternName name = piece.name();
        if (isWhole(name)) {
            pieces.name(value.text(), value.path());
        } else if (name != null && name.scope() == PatternScope.PERSON) {
            pieces.beside(value.text(), value.path());
        } else {
            pieces.text(value.text(), value.path());
        }
        return true;
    }

    /** A name, a day and a time stay on one line. */
    private static boolean isWhole(@Nullable PatternName name) {
        return name == PatternName.NAME || (name != null && name.scope() == PatternScope.SESSION);
    }

    private static @Nullable FormText value(Pattern.Piece piece, Values values) {
        if (piece.name() != null) {
            return values.of(piece.name());
        }
        boolean detail = piece.text().startsWith(PatternName.DETAIL);
        return detail ? values.detail(piece.text().substring(PatternName.DETAIL.length())) : null;
    }
}
