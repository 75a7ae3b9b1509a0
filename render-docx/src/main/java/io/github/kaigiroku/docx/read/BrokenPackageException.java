package io.github.kaigiroku.docx.read;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 読めない文書: a file that is not a document, is damaged, or is made to do harm. */
public final class BrokenPackageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    /**
     * An exception for a file.
     *
     * @param text what is wrong and what to do
     */
    public BrokenPackageException(Message text) {
        super(text.toString());
        this.text = text;
    }

    BrokenPackageException(Message text, @Nullable Throwable cause) {
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
