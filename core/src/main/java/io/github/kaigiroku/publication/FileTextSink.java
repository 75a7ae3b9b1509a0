package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;

/** 読み取った文字の受け手: takes what a {@link FileTexts} finds. For one thread and one file. */
public interface FileTextSink {

    /**
     * Takes a text. Texts that are read on without a break are handed over together, paragraphs or lines divided by
     * {@code \n}.
     *
     * @param place in what kind of place it stands
     * @param where where that is, such as a page or a part
     * @param text the text
     */
    void text(LeakPlace place, Message where, String text);

    /**
     * Takes bytes of which nobody says what they are; they are looked through as UTF-8 and UTF-16. Words so short that they
     * stand there by chance are passed over.
     *
     * @param place in what kind of place they stand
     * @param where where that is
     * @param bytes the bytes
     */
    void bytes(LeakPlace place, Message where, byte[] bytes);

    /**
     * Takes a file within the file, such as an attachment; it is searched like a file of its own.
     *
     * @param where what it is called, or where it stands
     * @param file its bytes
     */
    void file(Message where, byte[] file);

    /**
     * Takes something that may hold text but cannot be read.
     *
     * @param where where it stands
     * @param why why it cannot be read, in a whole sentence
     */
    void unreadable(Message where, Message why);
}
