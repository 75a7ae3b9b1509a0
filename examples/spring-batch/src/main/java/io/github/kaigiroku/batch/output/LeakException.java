package io.github.kaigiroku.batch.output;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.LeakFinding;

/** 漏れ: a file of a public copy holds what must not be published; no file of its record is handed out. */
public final class LeakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    LeakException(String name, LeakFinding finding) {
        this(new Message(
                "公開用のファイル " + name + " に公開しない語句が残っています: " + finding.message().japanese(),
                "the public file " + name + " still holds what is not to be published: "
                        + finding.message().english()));
    }

    private LeakException(Message text) {
        super(text.toString());
        this.text = text;
    }

    /**
     * 漏れの内容.
     *
     * @return where and what
     */
    public Message text() {
        return text;
    }
}
