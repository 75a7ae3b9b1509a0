package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;

/** 後処理できない: a finished file cannot be worked on. Says why and what to do; the file that was given is unchanged. */
public final class AfterworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    AfterworkException(Message text) {
        super(text.toString());
        this.text = text;
    }

    AfterworkException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** {@return what is wrong and what to do, in Japanese and English} */
    public Message text() {
        return text;
    }
}
