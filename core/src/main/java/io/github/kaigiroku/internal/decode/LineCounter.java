package io.github.kaigiroku.internal.decode;

/** Knows the line and column that come next, as the parser counts them: LF, CR and CRLF end a line. */
final class LineCounter {

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    void count(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            count(chars[i]);
        }
    }

    private void count(char c) {
        boolean secondOfPair = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (secondOfPair) {
            return;
        }
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
