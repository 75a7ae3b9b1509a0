package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.problem.Message;

/** 読めない PDF: the file is damaged, protected, too large or holds no record. */
public final class UnreadablePdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Message text;

    UnreadablePdfException(String japanese, String english) {
        super(english);
        this.text = new Message(japanese, english);
    }

    /** What is wrong and what to do. */
    public Message text() {
        return text;
    }

    static UnreadablePdfException damaged(String where) {
        return new UnreadablePdfException(
                "PDF が壊れています（" + where + "）。元の PDF をもう一度受け取ってください。",
                "the PDF is damaged (" + where + "); get the original file again.");
    }

    static UnreadablePdfException tooMany(String japanese, String english, int limit) {
        return new UnreadablePdfException(
                "PDF の中の" + japanese + "が多すぎます（上限 " + limit + "）。会議録の PDF か確かめてください。",
                "the PDF has too many " + english + " (limit " + limit + "); check that it holds a meeting record.");
    }

    static UnreadablePdfException tooLarge(String japanese, String english, long limit) {
        return new UnreadablePdfException(
                japanese + "が大きすぎます（上限 " + limit + " バイト）。会議録の PDF か確かめてください。",
                "the PDF is too large in " + english + " (limit " + limit
                        + " bytes); check that it holds a meeting record.");
    }
}
