package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** 段落の一部: a stretch of a paragraph that knows where it stands, so that taking it is accounted for. */
record Slice(SourceText source, int from, int to) {

    private static final int TAB = 8;
    private static final String OPENING = "（(「『［[【〔";
    private static final String CLOSING = "）)」』］]】〕";

    String text() {
        return source.text().substring(from, to);
    }

    /** The text without blanks and with every character in its usual width, for comparison only. */
    String key() {
        return key(text());
    }

    static String key(String text) {
        return TextKey.of(text);
    }

    boolean isBlank() {
        return key().isEmpty();
    }

    /** How far from the left of its line it stands, in half-width characters. */
    int column() {
        String text = source.text();
        int start = from == 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
        int column = start == 0 ? source.indent() : 0;
        for (int i = start; i < from; i++) {
            char c = text.charAt(i);
            column = c == '\t' ? (column / TAB + 1) * TAB : column + (c < 0x80 ? 1 : 2);
        }
        return column;
    }

    /** A part, counted from this one's beginning. */
    Slice part(int start, int end) {
        return new Slice(source, from + start, from + end);
    }

    Slice rest(int start) {
        return part(start, to - from);
    }

    /** What a group of a match found in {@link #text()} covers; null when the group took no part in it. */
    @Nullable Slice group(Matcher match, int group) {
        return match.start(group) < 0 ? null : part(match.start(group), match.end(group));
    }

    /** This without blanks at its ends. */
    Slice strip() {
        String text = text();
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return part(start, end);
    }

    /** How far the line that this begins is moved in, in half-width characters. */
    int indent() {
        String text = source.text();
        int width = 0;
        int at = from;
        while (at > 0 && text.charAt(at - 1) != '\n' && isBlank(text.charAt(at - 1))) {
            at--;
            width += text.charAt(at) == ' ' ? 1 : 2;
        }
        return at == 0 ? width + source.indent() : width;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Says that a component of the record holds it; returns its text. */
    String take(String path) {
        source.take(from, to, path);
        return text();
    }

    /** Says that it only shows where a text belongs. */
    void form() {
        source.form(from, to);
    }

    List<Slice> lines() {
        return split("\n");
    }

    /** The parts between separators that are not inside brackets, without blanks at their ends; blank parts are left out. */
    List<Slice> split(String separators) {
        List<Slice> parts = new ArrayList<>();
        String text = text();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? 0 : text.charAt(i);
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : 0) - (CLOSING.indexOf(c) >= 0 ? 1 : 0));
            boolean ends = c == '\n' || (depth == 0 && separators.indexOf(c) >= 0);
            if (i == text.length() || ends) {
                Slice part = part(start, i).strip();
                if (!part.isBlank()) {
                    parts.add(part);
                }
                start = i + 1;
                depth = c == '\n' ? 0 : depth;
            }
        }
        return parts;
    }
}
