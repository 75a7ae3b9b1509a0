package io.github.kaigiroku.docx.recovery;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** 読点と括弧: lists and brackets as the forms punctuate them. */
final class Punctuation {

    private static final String OPENING = "（(「『［[";
    private static final String CLOSING = "）)」』］]";

    private Punctuation() {}

    /** A text with every character in its usual width, for reading digits and marks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The items of a list: separated by 、 or line ends that are not inside brackets; blank ones left out. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : 0) - (CLOSING.indexOf(c) >= 0 ? 1 : 0));
            if (i == text.length() || (depth == 0 && (c == '、' || c == '，' || c == '\n'))) {
                String item = text.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** Where the bracket begins that a text ends with; the text's length when it ends with none. */
    static int lastBracket(String text) {
        if (!text.endsWith("）") && !text.endsWith(")")) {
            return text.length();
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == '）' || c == ')' ? 1 : c == '（' || c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** A bracket without its marks. */
    static String inside(String bracket) {
        return bracket.isEmpty() ? "" : bracket.substring(1, bracket.length() - 1);
    }
}
