package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * 空白で分けた語: cuts a text at its blanks, colons and brackets, before anything is known of what the stretches mean. Brackets stay
 * whole with what they hold.
 */
final class PersonStretches {

    private static final String OPENING = "（(〔［[【";
    private static final String CLOSING = "）)〕］]】";
    private static final int TAB = 8;

    private final Slice line;
    private final String text;
    private final List<PersonWord> found = new ArrayList<>();
    private int gap;

    private PersonStretches(Slice line) {
        this.line = line;
        this.text = line.text();
    }

    /** The stretches of a text, of which each is a bracket, a colon or, until more is known, a piece of a name. */
    static List<PersonWord> of(Slice line) {
        var stretches = new PersonStretches(line);
        for (int i = 0; i < stretches.text.length(); ) {
            i = stretches.next(i);
        }
        return stretches.found;
    }

    /** Takes what begins at a place; returns where it ends. */
    private int next(int at) {
        char c = text.charAt(at);
        if (isBlank(c)) {
            gap += width(c);
            return at + 1;
        }
        if (isColon(c)) {
            add(at, at + 1, PersonKind.COLON, 2);
            return at + 1;
        }
        int close = OPENING.indexOf(c) < 0 ? -1 : closing(at);
        int end = close > 0 ? close + 1 : wordEnd(at + 1);
        add(at, end, close > 0 ? PersonKind.BRACKET : PersonKind.NAME, 0);
        return end;
    }

    private void add(int from, int to, PersonKind kind, int gapBehind) {
        found.add(PersonWord.of(line.part(from, to), kind, gap));
        gap = gapBehind;
    }

    private static int width(char blank) {
        return blank == '\t' ? TAB : blank == '　' ? 2 : 1;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !endsWord(end)) {
            end++;
        }
        return end;
    }

    private boolean endsWord(int at) {
        char c = text.charAt(at);
        return isBlank(c) || isColon(c) || (OPENING.indexOf(c) >= 0 && closing(at) > 0);
    }

    private int closing(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
