package io.github.kaigiroku.docx.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.LeakPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * 変更履歴のある文字列: what the paragraphs of a part say with all tracked changes, without deletions and without insertions, as
 * a closed word may stand in any of the three. For one thread and one part.
 */
final class TrackedText {

    /** Elements that begin a text of their own: paragraphs, cells, shared strings. */
    private static final Set<String> BLOCKS =
            Set.of("p", "h", "si", "c", "comment", "record", "title", "subject", "creator");

    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText", "delInstrText");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");

    private final Readings whole = new Readings();
    private final Deque<Readings> blocks = new ArrayDeque<>();
    private int deleted;
    private int inserted;
    private boolean changed;

    /** A text by all three ways of reading. */
    private static final class Readings {
        private final StringBuilder all = new StringBuilder();
        private final StringBuilder last = new StringBuilder();
        private final StringBuilder first = new StringBuilder();
    }

    TrackedText() {
        blocks.push(new Readings());
    }

    /** An element begins. */
    void begin(String name) {
        if (BLOCKS.contains(name)) {
            blocks.push(new Readings());
        } else if (DELETED.contains(name)) {
            deleted++;
            changed = true;
        } else if (INSERTED.contains(name)) {
            inserted++;
            changed = true;
        }
    }

    void add(String text) {
        Readings block = blocks.peek();
        if (block == null) {
            return;
        }
        block.all.append(text);
        if (deleted == 0) {
            block.last.append(text);
        }
        if (inserted == 0) {
            block.first.append(text);
        }
    }

    /** An element ends. */
    void end(String name) {
        if (BLOCKS.contains(name)) {
            close();
        } else if (DELETED.contains(name)) {
            deleted--;
        } else if (INSERTED.contains(name)) {
            inserted--;
        }
    }

    private void close() {
        Readings block = blocks.pop();
        whole.all.append(block.all).append('\n');
        whole.last.append(block.last).append('\n');
        whole.first.append(block.first).append('\n');
    }

    /** The part ended, be it before its elements did. */
    void tell(LeakPlace place, Message where, FileTextSink to) {
        while (!blocks.isEmpty()) {
            close();
        }
        to.text(place, where, whole.all.toString());
        if (changed) {
            to.text(LeakPlace.TRACKED_CHANGE, where, whole.last.toString());
            to.text(LeakPlace.TRACKED_CHANGE, where, whole.first.toString());
        }
    }
}
