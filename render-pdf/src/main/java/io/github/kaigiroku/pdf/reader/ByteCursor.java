package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Text;
import java.nio.charset.StandardCharsets;

/** バイトの読み手: reads the smallest parts of PDF syntax (ISO 32000-1, 7.2), and never beyond the array. */
final class ByteCursor {

    private static final int END = -1;
    private static final String BLANKS = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";

    private static final int MAX_WORD = 4096;

    private final byte[] array;
    private final Budget budget;
    private int position;

    ByteCursor(byte[] array, int start, Budget budget) {
        this.array = array;
        this.budget = budget;
        moveTo(start);
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        if (place < 0 || place > array.length) {
            throw UnreadablePdfException.damaged("offset " + place);
        }
        position = place;
    }

    /** The next byte, or -1 at the end. */
    int peek() {
        return peek(0);
    }

    /** A byte further on, or -1 at the end. */
    int peek(int ahead) {
        int at = position + ahead;
        return at < array.length ? array[at] & 0xFF : END;
    }

    /** Skips blanks and comments. */
    void skipBlanks() {
        int start = position;
        while (isBlank(peek()) || peek() == '%') {
            if (peek() == '%') {
                skipComment();
            } else {
                position++;
            }
        }
        budget.look(position - start);
    }

    /** Whether these characters come next; they are skipped if so. */
    boolean skips(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (peek(i) != expected.charAt(i)) {
                return false;
            }
        }
        position += expected.length();
        return true;
    }

    /** A run of ordinary characters, maybe empty. */
    String word() {
        int start = position;
        while (isOrdinary(peek())) {
            position++;
        }
        budget.look(position - start);
        if (position - start > MAX_WORD) {
            throw damaged();
        }
        return new String(array, start, position - start, StandardCharsets.ISO_8859_1);
    }

    /** A name; the slash comes next. Escapes stay as they are: no key we look for needs them. */
    String name() {
        position++;
        return word();
    }

    /** Skips a string in parentheses. */
    Text literal() {
        int start = position;
        int open = 0;
        do {
            switch (peek()) {
                case '(' -> open++;
                case ')' -> open--;
                case '\\' -> position++;
                case END -> throw damaged();
                default -> {}
            }
            position++;
        } while (open > 0);
        budget.look(position - start);
        return new Text(array, start, position);
    }

    /** Skips a string in angle brackets. */
    Text hexadecimal() {
        int start = position;
        while (peek() != '>') {
            if (peek() == END) {
                throw damaged();
            }
            position++;
        }
        position++;
        budget.look(position - start);
        return new Text(array, start, position);
    }

    /** Skips the line end after the keyword "stream". */
    void skipLineEnd() {
        skips("\r");
        skips("\n");
    }

    UnreadablePdfException damaged() {
        return UnreadablePdfException.damaged("offset " + position);
    }

    private void skipComment() {
        while (peek() != END && peek() != '\n' && peek() != '\r') {
            position++;
        }
    }

    private static boolean isBlank(int one) {
        return one != END && BLANKS.indexOf(one) >= 0;
    }

    private static boolean isOrdinary(int one) {
        return one != END && BLANKS.indexOf(one) < 0 && DELIMITERS.indexOf(one) < 0;
    }
}
