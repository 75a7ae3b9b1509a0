package io.github.kaigiroku.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 書き方のひな形: text with names in braces, such as {@code {department} {section}　電話：{phone}}. Immutable; equal by its parts.
 *
 * <p>It consists of one or more parts, printed one after the other. A part whose names all have no value is left out, so
 * that no 電話： stands there without a number; a part without names is always printed. A brace that is to be printed is
 * written twice.
 */
public final class Pattern {

    private final List<String> parts;
    /** Taken apart here and not for each document, which would be half of composing it. */
    private final List<List<Piece>> pieces;

    /**
     * A pattern.
     *
     * @param parts the parts in order
     */
    public Pattern(List<String> parts) {
        this.parts = List.copyOf(parts);
        var apart = new ArrayList<List<Piece>>(parts.size());
        for (String part : parts) {
            apart.add(List.copyOf(pieces(part)));
        }
        this.pieces = List.copyOf(apart);
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
     * The parts as they are written.
     *
     * @return the parts in order
     */
    public List<String> parts() {
        return parts;
    }

    /**
     * The pieces of each part: names and the text between them.
     *
     * @return the parts in order, each as its pieces in order
     */
    public List<List<Piece>> pieces() {
        return pieces;
    }

    private static List<Piece> pieces(String part) {
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
                String name = part.substring(at + 1, close);
                pieces.add(new Piece(name, true, false, PatternName.of(name)));
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
            pieces.add(new Piece(text.toString(), false, torn, null));
            text.setLength(0);
        }
    }

    /** Whether a name stands in it. */
    boolean has(String name) {
        for (List<Piece> part : pieces) {
            for (Piece piece : part) {
                if (piece.isName() && piece.text().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pattern pattern && pattern.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Pattern" + parts;
    }

    /**
     * 断片: a piece of a part, either text or a name in braces.
     *
     * @param text the text to print, or a name
     * @param isName whether it is a name
     * @param isTorn whether a brace stands in it alone
     * @param name the name of the list that it is; null for text, for {@code details.備考} and for what is no such name
     */
    public record Piece(
            String text,
            boolean isName,
            boolean isTorn,
            @Nullable PatternName name) {}
}
