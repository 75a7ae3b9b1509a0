package io.github.kaigiroku.docx.write;

/** 文字幅: how wide a text is in em when its font has full-width and half-width characters only. */
final class EmWidth {

    private static final int FIRST_FULL_WIDTH = 0x1100;

    private EmWidth() {}

    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    static double of(int codePoint) {
        if (isMark(codePoint)) {
            return 0;
        }
        boolean halfWidthKana = codePoint >= 0xFF61 && codePoint <= 0xFF9F;
        return codePoint < FIRST_FULL_WIDTH || halfWidthKana ? 0.5 : 1;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
