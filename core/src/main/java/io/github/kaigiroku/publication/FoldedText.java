package io.github.kaigiroku.publication;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as {@link Folding} has it, and where each of its characters stands in the text as printed. */
final class FoldedText {

    private static final int VOICED = 0x3099;
    private static final int SEMI_VOICED = 0x309A;

    private final String source;
    private final StringBuilder folded;
    private int[] starts;

    private FoldedText(String source) {
        this.source = source;
        this.folded = new StringBuilder(source.length());
        this.starts = new int[source.length() + 1];
    }

    /** Folds a text. */
    static FoldedText of(String source) {
        var text = new FoldedText(source);
        int c;
        for (int i = 0; i < source.length(); i += Character.charCount(c)) {
            c = source.codePointAt(i);
            text.add(c, i);
        }
        return text;
    }

    /** A text as it is compared. */
    static String key(String source) {
        return of(source).folded.toString();
    }

    private void add(int c, int from) {
        if (isRepeated(c)) {
            append(Character.toString(folded.codePointBefore(folded.length())), from);
        } else if (isMark(c)) {
            voice(c);
        } else {
            append(Folding.of(c), from);
        }
    }

    /** 佐々木 is 佐佐木. */
    private boolean isRepeated(int c) {
        return (c == '々' || c == '〻') && folded.length() > 0;
    }

    private static boolean isMark(int c) {
        return c == VOICED || c == SEMI_VOICED || c == 'ﾞ' || c == 'ﾟ' || c == '゛' || c == '゜';
    }

    /** カ and ﾞ are ガ. */
    private void voice(int c) {
        int last = folded.length() - 1;
        char mark = (char) (c == 'ﾟ' || c == '゜' || c == SEMI_VOICED ? SEMI_VOICED : VOICED);
        if (last >= 0) {
            String voiced = Normalizer.normalize("" + folded.charAt(last) + mark, Normalizer.Form.NFC);
            if (voiced.length() == 1) {
                folded.setCharAt(last, voiced.charAt(0));
            }
        }
    }

    private void append(String characters, int from) {
        for (int i = 0; i < characters.length(); i++) {
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[folded.length()] = from;
            folded.append(characters.charAt(i));
        }
    }

    /** The text without differences of spelling. */
    CharSequence folded() {
        return folded;
    }

    /** Where in the printed text a folded character begins. */
    int start(int index) {
        return starts[index];
    }

    /** Where in the printed text the folded character before a place ends, with what belongs to it. */
    int end(int index) {
        int end = starts[index - 1] + Character.charCount(source.codePointAt(starts[index - 1]));
        while (end < source.length() && belongsBefore(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean belongsBefore(int c) {
        return isMark(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
