package io.github.kaigiroku.service;

import io.github.kaigiroku.problem.Message;
import java.util.Collection;

/** 知らない様式の定義: no profile has that name. */
final class UnknownLayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    UnknownLayoutException(String name, Collection<String> known) {
        super(name);
        String names = String.join(", ", known);
        this.text = new Message(
                "様式の定義 " + name + " はありません。" + names + " から選んでください。",
                "There is no profile " + name + "; choose from " + names + ".");
    }

    Message text() {
        return text;
    }
}
