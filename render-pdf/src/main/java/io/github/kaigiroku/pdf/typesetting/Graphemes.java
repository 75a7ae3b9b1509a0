package io.github.kaigiroku.pdf.typesetting;

import java.text.Normalizer;

/** Tells which code points belong to the character before them (結合文字・異体字セレクタ). */
public final class Graphemes {
    private static final int FIRST_COMBINING = 0x300;
    private static final int LAST_ACCENT = 0x36F;
    private static final int FIRST_JAPANESE = 0x3000;
    private static final int LAST_JAPANESE = 0x9FFF;
    private static final int JOINER = 0x200D;
    private static final int VOICED = 0x3099;
    private static final int SEMI_VOICED = 0x309A;

    private Graphemes() {}

    /** Whether a code point chooses the form of the character before it, by Unicode or by an ideographic sequence. */
    public static boolean isVariationSelector(int codePoint) {
        return isBetween(codePoint, 0xFE00, 0xFE0F) || isBetween(codePoint, 0xE0100, 0xE01EF);
    }

    /**
     * What at an index of a text chooses the form of the character before it, so that both are one glyph: a variation
     * selector, or a sound mark (濁点・半濁点) or an accent that makes one kana or letter with it, as in texts that were
     * decomposed (NFD).
     *
     * @param index after at least one character
     * @return the code point, or {@link Advances#NO_SELECTOR}
     */
    public static int selectorAt(String text, int index) {
        if (index == text.length()) {
            return Advances.NO_SELECTOR;
        }
        char c = text.charAt(index);
        if (c < Character.MIN_SURROGATE) {
            return isComposing(c) && composed(text.charAt(index - 1), c) != c ? c : Advances.NO_SELECTOR;
        }
        int codePoint = text.codePointAt(index);
        return isVariationSelector(codePoint) ? codePoint : Advances.NO_SELECTOR;
    }

    /** Whether a code point is a sound mark that joins the kana before it, or an accent that joins a letter. */
    public static boolean isComposing(int codePoint) {
        return codePoint >= FIRST_COMBINING
                && (codePoint <= LAST_ACCENT || codePoint == VOICED || codePoint == SEMI_VOICED);
    }

    /** The one character that a kana or letter and a mark make together; the mark itself when they make none. */
    public static int composed(int base, int mark) {
        String both = Normalizer.normalize(Character.toString(base) + (char) mark, Normalizer.Form.NFC);
        return both.length() == 1 ? both.charAt(0) : mark;
    }

    static boolean isJoiner(int codePoint) {
        return codePoint == JOINER;
    }

    /** Whether the code point is drawn onto, or chooses the form of, the one before it. */
    static boolean extendsPrevious(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return false;
        }
        if (isBetween(codePoint, FIRST_JAPANESE, LAST_JAPANESE)) {
            // Tone marks, then the sound marks that join kana.
            return isBetween(codePoint, 0x302A, 0x302F) || isBetween(codePoint, 0x3099, 0x309A);
        }
        boolean skinTone = isBetween(codePoint, 0x1F3FB, 0x1F3FF);
        return skinTone || codePoint == JOINER || isMark(codePoint);
    }

    /**
     * Whether a code point that extends the one before it is a part to be seen: a mark, a skin tone, or a picture that is
     * joined to another.
     */
    static boolean isPart(int codePoint, boolean joined) {
        return joined ? !Character.isLetter(codePoint) : !isJoiner(codePoint) && !isVariationSelector(codePoint);
    }

    /** Where the character that begins at an index ends, with all that extends it. */
    public static int end(String text, int start) {
        int end = start;
        int last;
        do {
            last = text.codePointAt(end);
            end += Character.charCount(last);
        } while (end < text.length() && (isJoiner(last) || extendsPrevious(text.codePointAt(end))));
        return end;
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
