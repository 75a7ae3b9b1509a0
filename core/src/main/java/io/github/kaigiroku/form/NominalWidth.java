package io.github.kaigiroku.form;

/** 文字幅の見積り: how wide a text is when full-width characters are one em and half-width ones half an em. */
final class NominalWidth {

    private static final int FIRST_HALF_WIDTH_KANA = 0xFF61;
    private static final int LAST_HALF_WIDTH_KANA = 0xFF9F;

    private NominalWidth() {}

    /** The width in em. */
    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    private static double of(int codePoint) {
        if (isSelector(codePoint)) {
            return 0;
        }
        boolean half = codePoint < 0x80 || (codePoint >= FIRST_HALF_WIDTH_KANA && codePoint <= LAST_HALF_WIDTH_KANA);
        return half ? 0.5 : 1;
    }

    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
