package io.github.kaigiroku.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 段落: a paragraph in a cell. Lengths are in em of the page's font size.
 *
 * @param pieces the text in order
 * @param firstIndent 字下げ: indent of the first line
 * @param restIndent ぶら下げ: indent of the lines after the first
 * @param tabStops タブ位置: ascending positions that tabs in the text jump to, from the left edge of the cell's text; beyond
 *     the last one every {@link #TAB_INTERVAL}
 */
public record Paragraph(List<TextPiece> pieces, double firstIndent, double restIndent, List<Double> tabStops) {

    /** 既定のタブ間隔: distance of the tab stops that need not be set, in em (Word's 840 twips at 10.5 pt). */
    public static final double TAB_INTERVAL = 4;

    /** Copies the lists. */
    public Paragraph {
        pieces = List.copyOf(pieces);
        tabStops = List.copyOf(tabStops);
    }

    /**
     * A paragraph of one piece without indents.
     *
     * @param text the text; holds no line break
     * @param path where it came from
     * @return the paragraph
     */
    public static Paragraph of(String text, String path) {
        return new Paragraph(List.of(new TextPiece(text, path, false)), 0, 0, List.of());
    }

    /**
     * The whole text.
     *
     * @return the pieces' texts in order
     */
    public String text() {
        return pieces.size() == 1
                ? pieces.get(0).text()
                : pieces.stream().map(TextPiece::text).collect(Collectors.joining());
    }
}
