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
        for (String part : line.text().parts()) {
            var run = new ArrayList<String>();
            for (Pattern.Piece piece : Pattern.pieces(part)) {
                PatternName name = piece.isName() ? PatternText.name(piece.text()) : null;
                if (name == PatternName.PAGE || name == PatternName.PAGES) {
                    flush(pieces, run, values, path);
                    var kind = name == PatternName.PAGE ? MarginText.Kind.PAGE : MarginText.Kind.PAGES;
                    pieces.add(new MarginText.Piece(kind, NONE));
                } else {
                    run.add(
                            piece.isName()
                                    ? "{" + piece.text() + "}"
                                    : Pattern.literal(piece.text()).parts().get(0));
                }
            }
            flush(pieces, run, values, path);
        }
        return new MarginText(line.align(), pieces);
    }

    private static void flush(List<MarginText.Piece> pieces, List<String> run, RecordValues values, String path) {
        if (!run.isEmpty()) {
            var text = PatternText.fill(new Pieces(), Pattern.of(String.join("", run)), values, path);
            text.pieces()
                    .forEach(piece -> pieces.add(
                            new MarginText.Piece(MarginText.Kind.TEXT, new FormText(piece.text(), piece.path()))));
            run.clear();
        }
    }
}
