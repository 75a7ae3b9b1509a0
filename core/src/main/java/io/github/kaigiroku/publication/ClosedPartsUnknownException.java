package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;

/** 非公開の部分が不明: a public copy was asked of a record that does not know what was closed. Nothing was made. */
public final class ClosedPartsUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Message TEXT = new Message(
            "この会議録は紙面だけから読み取ったもので、どこが非公開だったかがわかりません（closedParts が unknown）。"
                    + "読み通して非公開の議題と記録に印（closed）を付け、closedParts を confirmed にしてから、公開用の写しを作ってください。",
            "This record was read from a page alone and does not know what was closed (closedParts is unknown). Read it"
                    + " through, mark closed agenda items and entries (closed), set closedParts to confirmed, then make the"
                    + " public copy.");

    ClosedPartsUnknownException() {
        super(TEXT.toString());
    }

    /**
     * What is wrong and what to do.
     *
     * @return the message in Japanese and English
     */
    public Message text() {
        return TEXT;
    }
}
