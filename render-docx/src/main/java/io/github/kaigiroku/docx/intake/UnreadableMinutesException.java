package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.problem.Message;

/** 読めない会議録: a file is no Word document, is damaged, or is made to do harm. Says why and what to do. */
public final class UnreadableMinutesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    UnreadableMinutesException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /**
     * What is wrong and what to do.
     *
     * @return the message in Japanese and English
     */
    public Message text() {
        return text;
    }
}
