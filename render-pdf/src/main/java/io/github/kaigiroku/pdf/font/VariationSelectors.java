package io.github.kaigiroku.pdf.font;

/** 異体字セレクタ: which characters choose a variant of the character before them. */
public final class VariationSelectors {

    private VariationSelectors() {}

    /**
     * Whether a character is a variation selector: U+FE00 to U+FE0F, or U+E0100 to U+E01EF (Unicode 16.0, chapter
     * 23.4). The Mongolian ones are not used in Japanese records and count as ordinary characters.
     *
     * @param codePoint a Unicode code point
     * @return true if it belongs to the character before it
     */
    public static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && (codePoint <= 0xFE0F || (codePoint >= 0xE0100 && codePoint <= 0xE01EF));
    }
}
