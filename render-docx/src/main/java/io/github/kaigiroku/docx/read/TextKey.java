package io.github.kaigiroku.docx.read;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** 照合用の文字列: texts as they are compared, whatever their width and spacing. */
public final class TextKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private TextKey() {}

    /**
     * A text without blanks and with every character in its usual width, for comparison only.
     *
     * @param text the text
     * @return its key
     */
    public static String of(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
