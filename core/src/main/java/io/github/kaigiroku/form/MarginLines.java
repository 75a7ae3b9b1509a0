package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.MarginLine;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import java.util.ArrayList;
import java.util.List;

/** 欄外の文の作成: fills header and footer, with places for the page numbers. */
final class MarginLines {

    private static final FormText NONE = new FormText("", "");

    private MarginLines() {}

    static MarginText of(MarginLine line, RecordValues values, String path) {
        var pieces = new ArrayList<MarginText.Piece>();
        for (List<Pattern.Piece> part : line.text().pieces()) {
            var run = new ArrayList<Pattern.Piece>();
            for (Pattern.Piece piece : part) {
                if (piece.name() == PatternName.PAGE || piece.name() == PatternName.PAGES) {
                    flush(pieces, run, values, path);
                    var kind = piece.name() == PatternName.PAGE ? MarginText.Kind.PAGE : MarginText.Kind.PAGES;
                    pieces.add(new MarginText.Piece(kind, NONE));
                } else {
                    run.add(piece);
                }
            }
            flush(pieces, run, values, path);
        }
        return new MarginText(line.align(), pieces);
    }

    private static void flush(
            List<MarginText.Piece> pieces, List<Pattern.Piece> run, RecordValues values, String path) {
        var text = new Pieces();
        PatternText.fill(text, run, values, path);
        for (TextPiece piece : text.pieces()) {
            pieces.add(new MarginText.Piece(MarginText.Kind.TEXT, new FormText(piece.text(), piece.path())));
        }
        run.clear();
    }
}
