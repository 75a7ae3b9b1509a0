package io.github.kaigiroku.form;

import java.util.List;

/**
 * 文の一片: a run of text inside a paragraph.
 *
 * @param text the text; holds no line break, may hold tabs
 * @param path where it came from, for errors, as in {@link FormText#path()}
 * @param unbreakable whether a line may not end inside it, as in a person's name; a piece wider than a line is broken all
 *     the same
 */
public record TextPiece(String text, String path, boolean unbreakable) {

    /** The texts of pieces, one after the other. */
    static String joined(List<TextPiece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        var text = new StringBuilder();
        for (TextPiece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }
}
