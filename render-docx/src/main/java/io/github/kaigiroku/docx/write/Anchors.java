package io.github.kaigiroku.docx.write;

import org.jspecify.annotations.Nullable;

/** Numbers the anchors of a document; where the proceedings stand in it twice, those of the second go on counting. */
final class Anchors {

    private static final String OF_THE_RECORD = "proceedings[";
    private static final String OF_THE_PROFILE = "sheets[";

    private int next;
    private int entries;

    /** The anchor of an entry. */
    Anchor entry(String key) {
        return key.startsWith(OF_THE_RECORD) ? new Anchor(next++, Anchor.PREFIX + entries++) : added();
    }

    /** The anchor of a block or row; null for what the profile and the record bring. */
    @Nullable Anchor added(String key) {
        return isAdded(key) ? added() : null;
    }

    /** Whether a block, row or entry is no part of profile or record but of a form built in Java. */
    static boolean isAdded(String key) {
        return !key.startsWith(OF_THE_PROFILE) && !key.startsWith(OF_THE_RECORD);
    }

    Anchor added() {
        int number = next++;
        return new Anchor(number, Anchor.ADDED + number);
    }
}
