package io.github.kaigiroku.service;

import io.github.kaigiroku.problem.Message;
import java.util.Collection;

/** ないもの: a profile or a page that was asked for by a name or number that nothing has. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    private NotThereException(Message text) {
        super(text.toString());
        this.text = text;
    }

    static NotThereException layout(String name, Collection<String> known) {
        String names = String.join(", ", known);
        return new NotThereException(new Message(
                "様式の定義 " + name + " はありません。" + names + " から選んでください。",
                "There is no profile " + name + "; choose from " + names + "."));
    }

    static NotThereException page(int number, int pages) {
        return new NotThereException(new Message(
                number + " 頁はありません。1 から " + pages + " までの頁を指定してください。",
                "There is no page " + number + "; ask for one from 1 to " + pages + "."));
    }

    Message text() {
        return text;
    }
}
