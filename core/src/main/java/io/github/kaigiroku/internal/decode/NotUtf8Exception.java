package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;

/** The bytes of a text are not UTF-8; never leaves this package. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Message text;

    NotUtf8Exception(int line, int column, Message text) {
        super(text.english());
        this.line = line;
        this.column = column;
        this.text = text;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Message text() {
        return text;
    }
}
