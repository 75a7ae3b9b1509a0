package io.github.kaigiroku.pdf;

import io.github.kaigiroku.problem.Message;

/** 会議録を取り出せない: a PDF is damaged, protected, too large, or holds no record or several. Says what to do. */
public final class PdfRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    PdfRecordException(Message text) {
        super(text.toString());
        this.text = text;
    }

    PdfRecordException(Message text, Throwable cause) {
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
