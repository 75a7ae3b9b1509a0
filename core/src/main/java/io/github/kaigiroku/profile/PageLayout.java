package io.github.kaigiroku.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 用紙と行: the page a sheet is printed on. Lengths are in pt unless said; a profile may write them as "22mm".
 *
 * @param paper 用紙: its size
 * @param landscape 横置き
 * @param top 上余白: from the paper's upper edge to the first line
 * @param left 左余白: from the paper's left edge to the table's left rule
 * @param fontName 書体: the font's name in files that do not carry the font (DOCX), such as ＭＳ 明朝
 * @param headingFont 見出しの書体; as the text where it is missing
 * @param labelFont 項目名の書体; as the text where it is missing
 * @param fontSize 文字の大きさ; one em
 * @param linePitch 行送り: from one line to the next
 * @param linesPerPage 行数: lines on a page
 * @param cellPadding セルの余白: between a cell's rules and its text, left and right
 * @param header 上の欄外
 * @param footer 下の欄外
 */
public record PageLayout(
        @Setting(ja = "用紙", en = "paper", required = true) PaperSize paper,
        @Setting(ja = "横置き", en = "landscape") boolean landscape,

        @Setting(ja = "上余白", en = "from the upper edge to the first line", most = 2000)
        double top,

        @Setting(ja = "左余白", en = "from the left edge to the table", most = 2000)
        double left,

        @Setting(ja = "本文の書体", en = "font of the text", required = true, printed = true)
        String fontName,

        @Setting(ja = "見出しの書体", en = "font of headings", printed = true) @Nullable String headingFont,

        @Setting(ja = "項目名の書体", en = "font of labels", printed = true) @Nullable String labelFont,

        @Setting(ja = "文字の大きさ", en = "font size; one em", least = 4, most = 72)
        double fontSize,

        @Setting(ja = "行送り", en = "from line to line", least = 4, most = 144)
        double linePitch,

        @Setting(ja = "行数", en = "lines on a page", least = 1)
        int linesPerPage,

        @Setting(ja = "セルの余白", en = "between rule and text", most = 72)
        double cellPadding,

        @Setting(ja = "上の欄外の文", en = "text in the upper margin")
        List<MarginLine> header,

        @Setting(ja = "下の欄外の文", en = "text in the lower margin")
        List<MarginLine> footer) {

    /** Copies the lists. */
    @SuppressWarnings("ConstantValue")
    public PageLayout {
        header = header == null ? List.of() : List.copyOf(header);
        footer = footer == null ? List.of() : List.copyOf(footer);
    }

    /**
     * 紙の幅 as the page lies.
     *
     * @return the width in pt
     */
    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    /**
     * 紙の高さ as the page lies.
     *
     * @return the height in pt
     */
    public double height() {
        return landscape ? paper.width() : paper.height();
    }

    /**
     * 役割の書体.
     *
     * @param role the role
     * @return the font's name
     */
    public String font(FontRole role) {
        String own = switch (role) {
            case TEXT -> fontName;
            case HEADING -> headingFont;
            case LABEL -> labelFont;
        };
        return own == null ? fontName : own;
    }

    /**
     * The same page with one font for all roles.
     *
     * @param font the font's name
     * @return the page
     */
    public PageLayout withFont(String font) {
        return new PageLayout(
                paper,
                landscape,
                top,
                left,
                font,
                null,
                null,
                fontSize,
                linePitch,
                linesPerPage,
                cellPadding,
                header,
                footer);
    }

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
        return height() - top - bodyHeight();
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
