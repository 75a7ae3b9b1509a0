package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.KanjiVariants;
import java.text.Normalizer;
import java.util.Locale;

/**
 * 表記の違い: what a character is when only its spelling is disregarded: width (half, full), variant kanji (髙 and 高), kana
 * (katakana become hiragana, small ones large), case, and the many dashes; nothing at all for blanks, line breaks, variation
 * sequences and characters without width. For matching only: no record is ever written with it.
 */
final class Folding {

    private static final int PLANE = 0x10000;
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";
    private static final String DASHES = "‐‑‒–—―−－─━ーｰ";
    private static final int KATAKANA_FIRST = 'ァ';
    private static final int KATAKANA_LAST = 'ヶ';
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    private static final String[] FOLDED = table();

    private Folding() {}

    /** What a character becomes, maybe nothing or several characters. */
    static String of(int codePoint) {
        return codePoint < PLANE ? FOLDED[codePoint] : compute(codePoint);
    }

    private static String[] table() {
        String[] table = new String[PLANE];
        for (int c = 0; c < PLANE; c++) {
            table[c] = compute(c);
        }
        return table;
    }

    private static String compute(int codePoint) {
        if (DASHES.indexOf(codePoint) >= 0) {
            return "-";
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Character.toString(codePoint);
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Folding::isSeen)
                .forEach(c -> folded.appendCodePoint(KanjiVariants.usual(kana(c))));
        return folded.toString().intern();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> !isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D);
    }

    private static int kana(int c) {
        int hiragana = c >= KATAKANA_FIRST && c <= KATAKANA_LAST ? c - TO_HIRAGANA : c;
        int small = SMALL.indexOf(hiragana);
        return small < 0 ? hiragana : LARGE.charAt(small);
    }
}
