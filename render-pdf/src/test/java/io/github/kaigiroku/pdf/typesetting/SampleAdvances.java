package io.github.kaigiroku.pdf.typesetting;

/** The advances of a plain Japanese font: half an em for Latin letters and half-width kana, one em for the rest. */
enum SampleAdvances implements Advances {
    MONOSPACED;

    @Override
    public int of(int codePoint, int selector) {
        boolean combining = Graphemes.extendsPrevious(codePoint);
        boolean half = codePoint < 0x80 || (codePoint >= 0xFF61 && codePoint <= 0xFF9F);
        return combining ? 0 : half ? Measure.HALF_EM : Measure.EM;
    }
}
