package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.typesetting.Graphemes;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * 近い形で印字した文字: a character that is printed, but not quite as it is written. A variation sequence (異体字列) that no font
 * knows is printed as its base character; a letter or kana with a mark that Unicode has no single character for (m̄, か゚) is
 * printed part by part, without the mark being put in its place. The text read back from the PDF is as written. Immutable.
 *
 * @param path where it stands first, such as {@code attendees[3].name}
 * @param text the character with its selector or marks
 */
public record ApproximateGlyph(String path, String text) {

    private static final int MAX_NAMED = 8;

    /**
     * The character itself, with its code points; of many, the first eight.
     *
     * @return such as {@code 葛󠄀 (U+845B U+E0100)}
     */
    public String description() {
        int[] codePoints = text.codePoints().limit(MAX_NAMED).toArray();
        boolean all = text.codePointCount(0, text.length()) <= MAX_NAMED;
        String numbers = text.codePoints()
                .limit(MAX_NAMED)
                .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .collect(Collectors.joining(" "));
        return new String(codePoints, 0, codePoints.length) + " (" + numbers + (all ? ")" : " …)");
    }

    /**
     * Whether this is a variation sequence alone: a font that knows it would print it as written.
     *
     * @return false when it has marks of its own, which no font helps
     */
    public boolean isVariation() {
        int selector = text.offsetByCodePoints(0, 1);
        return selector < text.length()
                && Graphemes.isVariationSelector(text.codePointAt(selector))
                && text.codePointCount(selector, text.length()) == 1;
    }
}
