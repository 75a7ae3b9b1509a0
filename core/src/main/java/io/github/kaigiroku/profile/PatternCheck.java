package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ひな形の検査: the names of a pattern must be known where it stands. */
final class PatternCheck {

    private final JsonInput in;

    PatternCheck(JsonInput in) {
        this.in = in;
    }

    @Nullable Pattern checked(@Nullable Pattern pattern, PatternScope[] scopes) {
        if (pattern == null) {
            return null;
        }
        List<String> known = names(scopes);
        boolean good = true;
        for (List<Pattern.Piece> part : pattern.pieces()) {
            for (Pattern.Piece piece : part) {
                good &= piece.isName() ? isKnown(piece.text(), known, scopes) : isClosed(piece);
            }
        }
        return good ? pattern : null;
    }

    private boolean isKnown(String name, List<String> known, PatternScope[] scopes) {
        boolean detail = name.length() > PatternName.DETAIL.length()
                && name.startsWith(PatternName.DETAIL)
                && Arrays.asList(scopes).contains(PatternScope.RECORD);
        if (detail || known.contains(name)) {
            return true;
        }
        in.unknownWord(in.here(), name, known);
        return false;
    }

    /** A brace that is meant to be printed is written twice. */
    private boolean isClosed(Pattern.Piece text) {
        if (!text.isTorn()) {
            return true;
        }
        in.problem(
                in.here(),
                new Message(
                        "波括弧 { } は名前を囲むために使います。印字する括弧は {{ }} と二つ重ねて書いてください。",
                        "Braces { } stand around a name. Write a brace that is to be printed twice, as {{ or }}."));
        return false;
    }

    static List<String> names(PatternScope[] scopes) {
        var names = new ArrayList<String>();
        for (PatternName name : PatternName.values()) {
            if (Arrays.asList(scopes).contains(name.scope())) {
                names.add(name.code());
            }
        }
        return names;
    }
}
