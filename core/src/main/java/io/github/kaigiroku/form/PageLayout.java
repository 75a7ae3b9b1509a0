package io.github.kaigiroku.form;

/**
 * 用紙と行: the page both forms are printed on. Lengths are in pt unless said.
 *
 * @param paper 用紙: its size
 * @param top 上余白: from the paper's upper edge to the first line
 * @param left 左余白: from the paper's left edge to the table's left rule
 * @param fontName 書体: the font's name in files that do not carry the font (DOCX), such as ＭＳ 明朝
 * @param fontSize 文字の大きさ; one em
 * @param linePitch 行送り: from one line to the next
 * @param linesPerPage 行数: lines on a page
 * @param cellPadding セルの余白: between a cell's rules and its text, left and right
 */
public record PageLayout(
        PaperSize paper,
        double top,
        double left,
        String fontName,
        double fontSize,
        double linePitch,
        int linesPerPage,
        double cellPadding) {

    /**
     * 版面の高さ: the height of all lines of a page.
     *
     * @return the height in pt
     */
    public double bodyHeight() {
        return linePitch * linesPerPage;
    }

    /**
     * 下余白: what is left below the last line.
     *
     * @return the margin in pt
     */
    public double bottom() {
        return paper.height() - top - bodyHeight();
    }

    /**
     * The width of a column whose text is as wide as said.
     *
     * @param textWidth width of the text in em
     * @return width from rule to rule in pt
     */
    public double columnWidth(double textWidth) {
        return textWidth * fontSize + 2 * cellPadding;
    }
}
