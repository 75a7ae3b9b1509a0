package io.github.kaigiroku.docx;

import io.github.kaigiroku.problem.Message;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 読めない文書: a file is no Word document, is damaged, or is made to do harm. Says which file, why and what to do. */
public final class UnreadableDocxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    UnreadableDocxException(@Nullable Path file, Message text, Throwable cause) {
        super(file == null ? text.toString() : file + ": " + text, cause);
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
