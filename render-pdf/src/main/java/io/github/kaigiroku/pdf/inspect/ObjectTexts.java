package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.LeakPlace;

/** オブジェクトの文字: hands over what one object says, with where it stands and whether readers still show it. */
final class ObjectTexts {

    private final FileTextSink to;
    private final boolean current;
    private final Message where;

    /** An object that is not current belongs to an earlier revision, or nothing refers to it any more. */
    ObjectTexts(FileTextSink to, boolean current, Message where) {
        this.to = to;
        this.current = current;
        this.where = where;
    }

    void text(LeakPlace place, String text) {
        if (!text.isEmpty()) {
            to.text(current ? place : LeakPlace.EARLIER_REVISION, where, text);
        }
    }

    /** Searches a word of the file's structure, unless every file has it. */
    void word(String word) {
        if (!Vocabulary.isWord(word)) {
            text(LeakPlace.OTHER, word);
        }
    }

    /** Bytes whose meaning is not known. */
    void raw(byte[] bytes) {
        to.bytes(current ? LeakPlace.OTHER : LeakPlace.EARLIER_REVISION, where, bytes);
    }

    void attachment(byte[] file) {
        to.file(new Message("添付（" + where.japanese() + "）", "attachment (" + where.english() + ")"), file);
    }

    void unreadable(Message why) {
        to.unreadable(where, why);
    }
}
