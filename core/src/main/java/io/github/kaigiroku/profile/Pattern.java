package io.github.kaigiroku.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * 書き方のひな形: text with names in braces, such as {@code {department} {section}　電話：{phone}}.
 *
 * <p>It consists of one or more parts, printed one after the other. A part whose names all have no value is left out, so
 * that no 電話： stands there without a number; a part without names is always printed. A brace that is to be printed is
 * written twice.
 *
 * @param parts the parts in order
 */
public record Pattern(List<String> parts) {

    /** Copies the parts. */
    public Pattern {
        parts = List.copyOf(parts);
    }

    /**
     * A pattern of one or more parts.
     *
     * @param parts the parts in order
     * @return the pattern
     */
    public static Pattern of(String... parts) {
        return new Pattern(List.of(parts));
    }

    /**
     * A pattern that prints a text as it is.
     *
     * @param text the text, which may hold braces
     * @return the pattern
     */
    public static Pattern literal(String text) {
        return of(text.replace("{", "{{").replace("}", "}}"));
    }

    /**
     * The pieces of a part: names and the text between them.
     *
     * @param part a part of a pattern
     * @return its pieces in order
     */
    public static List<Piece> pieces(String part) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        boolean torn = false;
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            int close = c == '{' ? part.indexOf('}', at) : -1;
            if ((c == '{' || c == '}') && at + 1 < part.length() && part.charAt(at + 1) == c) {
                text.append(c);
                at++;
            } else if (close > 0) {
                add(pieces, text, torn);
                torn = false;
                pieces.add(new Piece(part.substring(at + 1, close), true, false));
                at = close;
            } else {
                torn |= c == '{' || c == '}';
                text.append(c);
            }
        }
        add(pieces, text, torn);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean torn) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), false, torn));
            text.setLength(0);
        }
    }

    /** Whether a name stands in it. */
    boolean has(String name) {
        return parts.stream()
                .flatMap(part -> pieces(part).stream())
                .anyMatch(piece -> piece.isName() && piece.text().equals(name));
    }

    /**
     * 断片: a piece of a part, either text or a name in braces.
     *
     * @param text the text to print, or a name
     * @param isName whether it is a name
     * @param isTorn whether a brace stands in it alone
     */
    public record Piece(String text, boolean isName, boolean isTorn) {}
}
