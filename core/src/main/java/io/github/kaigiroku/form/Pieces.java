package io.github.kaigiroku.form;

import java.util.ArrayList;
import java.util.List;

/** 段落の組み立て: collects the pieces of one paragraph. */
final class Pieces {

    private final List<TextPiece> pieces = new ArrayList<>();

    /** Text of the record. */
    Pieces text(String text, String path) {
        pieces.add(new TextPiece(text, path, false));
        return this;
    }

    /** A name of the record, which no line may break. */
    Pieces name(String text, String path) {
        pieces.add(new TextPiece(text, path, true));
        return this;
    }

    /** Words and marks that belong to the form, beside a text of the record. */
    Pieces form(String text, String besidePath) {
        return text(text, besidePath);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<TextPiece> pieces() {
        return pieces;
    }

    Paragraph paragraph() {
        return hanging(0);
    }

    /** The paragraph with all lines but the first indented, in em. */
    Paragraph hanging(double restIndent) {
        return indented(0, restIndent);
    }

    Paragraph indented(double firstIndent, double restIndent) {
        return new Paragraph(pieces, firstIndent, restIndent, List.of());
    }
}
