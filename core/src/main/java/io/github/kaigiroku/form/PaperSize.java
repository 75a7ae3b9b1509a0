package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Coded;

/** 用紙の大きさ, upright (JIS P 0138). Lengths are in pt, rounded to a twentieth as Word stores them. */
public enum PaperSize implements Coded {
    /** Ａ４: 210 × 297 mm. */
    A4("A4", 595.3, 841.9),

    /** Ｂ５: 182 × 257 mm, the JIS size of older public documents. */
    B5("B5", 515.9, 728.5);

    private final String code;
    private final double width;
    private final double height;

    PaperSize(String code, double width, double height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The width.
     *
     * @return the width in pt
     */
    public double width() {
        return width;
    }

    /**
     * The height.
     *
     * @return the height in pt
     */
    public double height() {
        return height;
    }
}
