package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 元の段落: a paragraph of the file that remembers of each character what became of it. */
final class SourceText {

    /** Stands for what only shows where a text belongs. */
    private static final String FORM = "";

    private final String place;
    private final String text;
    private final int indent;
    private final @Nullable String[] uses;

    /** A paragraph whose first line is moved in by some half-width characters. */
    SourceText(String place, String text, int indent) {
        this.place = place;
        this.text = text;
        this.indent = indent;
        this.uses = new String[text.length()];
    }

    String text() {
        return text;
    }

    int indent() {
        return indent;
    }

    Slice whole() {
        return new Slice(this, 0, text.length());
    }

    void take(int from, int to, String path) {
        Arrays.fill(uses, from, to, path);
    }

    void form(int from, int to) {
        for (int i = from; i < to; i++) {
            uses[i] = uses[i] == null ? FORM : uses[i];
        }
    }

    /** The pieces, each as long as possible. What nobody used is form where it is only blanks and marks. */
    List<TakenText> pieces() {
        List<TakenText> pieces = new ArrayList<>();
        for (int from = 0; from < uses.length; ) {
            int to = from + 1;
            while (to < uses.length && Objects.equals(uses[to], uses[from])) {
                to++;
            }
            pieces.add(piece(text.substring(from, to), uses[from]));
            from = to;
        }
        return pieces;
    }

    private TakenText piece(String piece, @Nullable String use) {
        if (use == null) {
            boolean marks = piece.codePoints().noneMatch(Character::isLetterOrDigit);
            return new TakenText(place, piece, marks ? TextUse.FORM : TextUse.LEFT_OVER, null);
        }
        return use.equals(FORM)
                ? new TakenText(place, piece, TextUse.FORM, null)
                : new TakenText(place, piece, TextUse.TAKEN, use);
    }
}
