package io.github.kaigiroku.render;

import io.github.kaigiroku.problem.Message;

/** 出力できない: a document cannot be rendered completely. Says where and what to do; no usable file was made. */
public class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final Message text;

    /**
     * An exception for one place.
     *
     * @param path where it is wrong, such as {@code proceedings[3].text}
     * @param text what is wrong and what to do
     */
    public RenderException(String path, Message text) {
        super(path + ": " + text);
        this.path = path;
        this.text = text;
    }

    /**
     * Where it is wrong.
     *
     * @return a path into the record or the profile
     */
    public String path() {
        return path;
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
