package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.TextAlign;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 欄外の文: a line in the upper or lower margin of every page. It repeats and is not read out.
 *
 * @param align where it stands
 * @param pieces its text, with the places of the page numbers
 */
public record MarginText(TextAlign align, List<Piece> pieces) {

    /** Copies the pieces. */
    public MarginText {
        pieces = List.copyOf(pieces);
    }

    /** 断片の種類: what a piece is. */
    public enum Kind {
        /** 文字. */
        TEXT,
        /** ページ番号. */
        PAGE,
        /** 総ページ数. */
        PAGES
    }

    /**
     * 行の断片: a piece of the line.
     *
     * @param kind what it is
     * @param text the text of {@link Kind#TEXT} and where it came from; empty otherwise
     */
    public record Piece(Kind kind, FormText text) {}

    /**
     * The line on one page.
     *
     * @param page the number of the page
     * @param pages how many there are
     * @return the text
     */
    public String on(int page, int pages) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case TEXT -> piece.text().text();
                    case PAGE -> Integer.toString(page);
                    case PAGES -> Integer.toString(pages);
                })
                .collect(Collectors.joining());
    }

    /**
     * Whether it shows the number of pages.
     *
     * @return true with a piece of {@link Kind#PAGES}
     */
    public boolean countsPages() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Kind.PAGES);
    }
}
