package io.github.kaigiroku.profile;

/**
 * 文字の体裁: how a text looks.
 *
 * @param font 書体の役割
 * @param size 大きさ in pt; 0 for the page's
 * @param bold 太字
 */
public record TextLook(
        @Setting(ja = "書体の役割", en = "font role") FontRole font,

        @Setting(ja = "文字の大きさ（pt）。0 は用紙の設定のまま", en = "size in pt; 0 as the page says", most = 72, missing = 0)
        double size,

        @Setting(ja = "太字", en = "bold") boolean bold) {

    /** 本文: the page's font at its size. */
    public static final TextLook TEXT = new TextLook(FontRole.TEXT, 0, false);

    /** 見出し: the font of headings. */
    public static final TextLook HEADING = new TextLook(FontRole.HEADING, 0, false);

    /** 項目名: the font of labels. */
    public static final TextLook LABEL = new TextLook(FontRole.LABEL, 0, false);

    /** Fills in defaults for missing components. */
    @SuppressWarnings("ConstantValue")
    public TextLook {
        font = font == null ? FontRole.TEXT : font;
    }
}
