package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import java.util.List;

/**
 * 段落: a paragraph in a cell or on the page. Lengths are in em of the page's font size.
 *
 * @param pieces the text in order
 * @param firstIndent 字下げ: indent of the first line
 * @param restIndent ぶら下げ: indent of the lines after the first
 * @param tabStops タブ位置: ascending positions that tabs in the text jump to, from the left edge of the cell's text; beyond
 *     the last one every {@link #TAB_INTERVAL}
 * @param align 揃え: where its lines stand
 * @param look 体裁: its font
 */
public record Paragraph(
        List<TextPiece> pieces,
        double firstIndent,
        double restIndent,
        List<Double> tabStops,
        TextAlign align,
        TextLook look) {

    /** 既定のタブ間隔: distance of the tab stops that need not be set, in em (Word's 840 twips at 10.5 pt). */
    public static final double TAB_INTERVAL = 4;

    /** Copies the lists. */
    public Paragraph {
        pieces = List.copyOf(pieces);
        tabStops = List.copyOf(tabStops);
    }

    /**
     * A paragraph of ordinary text.
     *
     * @param pieces the text in order
     * @param firstIndent indent of the first line
     * @param restIndent indent of the lines after the first
     * @param tabStops positions of tabs
     */
    public Paragraph(List<TextPiece> pieces, double firstIndent, double restIndent, List<Double> tabStops) {
        this(pieces, firstIndent, restIndent, tabStops, TextAlign.START, TextLook.TEXT);
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
     * The same text, aligned and set otherwise.
     *
     * @param alignment where its lines stand
     * @param appearance its font
     * @return the paragraph
     */
    public Paragraph styled(TextAlign alignment, TextLook appearance) {
        return new Paragraph(pieces, firstIndent, restIndent, tabStops, alignment, appearance);
    }

    /**
     * The same paragraph aligned otherwise.
     *
     * @param alignment how lines stand between the edges
     * @return the paragraph itself when it is aligned so
     */
    public Paragraph aligned(TextAlign alignment) {
        return alignment == align ? this : new Paragraph(pieces, firstIndent, restIndent, tabStops, alignment, look);
    }

    /**
     * The whole text.
     *
     * @return the pieces' texts in order
     */
    public String text() {
        return TextPiece.joined(pieces);
    }
}
