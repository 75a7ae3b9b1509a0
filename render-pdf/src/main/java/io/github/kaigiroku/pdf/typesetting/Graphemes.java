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
    private static final int NONE = 0;
    private static final int SECOND_MARK = 21;
    private static final int FIRST_MARK = (1 << SECOND_MARK) - 1;

    private Graphemes() {}

    /** Whether a code point chooses the form of the character before it, by Unicode or by an ideographic sequence. */
    public static boolean isVariationSelector(int codePoint) {
        return isBetween(codePoint, 0xFE00, 0xFE0F) || isBetween(codePoint, 0xE0100, 0xE01EF);
    }

    /**
     * What at an index of a text may choose the form of the character before it, so that both are one glyph: a variation
     * selector, or a sound mark (濁点・半濁点) or an accent, as in texts that were decomposed (NFD), or two accents if
     * Unicode has one character for the letter with both.
     *
     * @param index after at least one character
     * @return the code point, two of them as {@link #secondMark} has them, or {@link Advances#NO_SELECTOR}
     */
    static int selectorAt(String text, int index) {
        if (index == text.length()) {
            return Advances.NO_SELECTOR;
        }
        char c = text.charAt(index);
        if (c < Character.MIN_SURROGATE) {
            return isComposing(c) ? marksAt(text, index) : Advances.NO_SELECTOR;
        }
        int codePoint = text.codePointAt(index);
        return isVariationSelector(codePoint) ? codePoint : Advances.NO_SELECTOR;
    }

    private static int marksAt(String text, int index) {
        char first = text.charAt(index);
        if (index + 1 < text.length() && isComposing(text.charAt(index + 1))) {
            int both = text.charAt(index + 1) << SECOND_MARK | first;
            return composed(text.codePointBefore(index), both) == NONE ? first : both;
        }
        return first;
    }

    /** The next best selector, where no glyph shows a character with all marks of one. */
    static int withoutLast(int selector) {
        return secondMark(selector) != NONE ? firstMark(selector) : Advances.NO_SELECTOR;
    }

    /** The first or only code point of a selector. */
    public static int firstMark(int selector) {
        return selector & FIRST_MARK;
    }

    /** The second code point of a selector, which stands above the first; 0 if there is one only. */
    public static int secondMark(int selector) {
        return selector >>> SECOND_MARK;
    }

    /** The selector of a glyph that has code points besides its base. */
    public static int selector(String text, int start, int end) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        return next < end ? text.charAt(next) << SECOND_MARK | first : first;
    }

    /** How many UTF-16 units a selector takes. */
    static int length(int selector) {
        return secondMark(selector) != NONE ? 2 : Character.charCount(selector);
    }

    /** Whether a selector is one or two sound marks or accents. */
    public static boolean isMarks(int selector) {
        return isComposing(firstMark(selector));
    }

    private static boolean isComposing(int codePoint) {
        return codePoint >= FIRST_COMBINING
                && (codePoint <= LAST_ACCENT || codePoint == VOICED || codePoint == SEMI_VOICED);
    }

    /** The one character that a letter or kana makes with the marks of a selector; 0 when there is none. */
    public static int composed(int base, int marks) {
        StringBuilder written = new StringBuilder().appendCodePoint(base).appendCodePoint(firstMark(marks));
        if (secondMark(marks) != NONE) {
            written.appendCodePoint(secondMark(marks));
        }
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : NONE;
    }

    /**
     * Whether a code point is a mark of letters or kana that stands on the character before it, where the font's design does
     * not already put it.
     */
    static boolean isPlacedMark(int codePoint) {
        return isComposing(codePoint)
                || isBetween(codePoint, 0x1AB0, 0x1AFF)
                || isBetween(codePoint, 0x1DC0, 0x1DFF)
                || isBetween(codePoint, 0x20D0, 0x20F0)
                || isBetween(codePoint, 0xFE20, 0xFE2F);
    }

    /** Whether a code point is a sound mark of kana. */
    public static boolean isSoundMark(int codePoint) {
        return codePoint == VOICED || codePoint == SEMI_VOICED;
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
