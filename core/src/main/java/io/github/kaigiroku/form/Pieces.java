package io.github.kaigiroku.form;

import java.util.ArrayList;
import java.util.List;

/** 段落の組み立て: collects the pieces of one paragraph. */
final class Pieces {

    private static final int SHORT = 4;

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

    /** What stands beside a name, such as a role: it stays whole where it is short. */
    Pieces beside(String text, String path) {
        pieces.add(new TextPiece(text, path, text.length() <= SHORT));
        return this;
    }

    /** Words and marks that belong to the form, beside a text of the record. */
    Pieces form(String text, String besidePath) {
        return text(text, besidePath);
    }

    Pieces addAll(Pieces others) {
        pieces.addAll(others.pieces);
        return this;
    }

    Pieces withoutFirst() {
        pieces.remove(0);
        return this;
    }

    int size() {
        return pieces.size();
    }

    /** Takes back what was added beyond a number of pieces. */
    void shorten(int size) {
        pieces.subList(size, pieces.size()).clear();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<TextPiece> pieces() {
        return pieces;
    }

    String text() {
        return TextPiece.joined(pieces);
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

    /** Day and time in one paragraph, or in two where they do not fit a line of a width in em: then no rest stands alone. */
    List<Paragraph> paragraphs(double width) {
        for (int i = 1; i < pieces.size() - 1 && NominalWidth.of(text()) > width; i++) {
            if (pieces.get(i).text().isBlank()) {
                return List.of(
                        new Paragraph(pieces.subList(0, i), 0, 0, List.of()),
                        new Paragraph(pieces.subList(i + 1, pieces.size()), 0, 0, List.of()));
            }
        }
        return List.of(paragraph());
    }

    /** The paragraphs, where the texts hold line ends. */
    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        var line = new ArrayList<TextPiece>();
        for (TextPiece piece : pieces) {
            List<String> lines = TextLines.of(piece.text());
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    paragraphs.add(new Paragraph(line, 0, 0, List.of()));
                    line.clear();
                }
                line.add(lines.size() == 1 ? piece : new TextPiece(lines.get(i), piece.path(), piece.unbreakable()));
            }
        }
        paragraphs.add(new Paragraph(line, 0, 0, List.of()));
        return paragraphs;
    }
}
