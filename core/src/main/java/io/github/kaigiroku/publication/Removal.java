package io.github.kaigiroku.publication;

/**
 * 除いた箇所: one thing that a public copy does not show. Does not repeat what it was. Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param path where it stood in the whole record, such as {@code proceedings[3]}; for mentions, where the text that
 *     mentions it stands in the public record
 * @param count how many times: more than one only for mentions in one text
 */
public record Removal(RemovalKind kind, String path, int count) {

    /** Kind, place and both texts in one line, as a log or a terminal shows it. */
    @Override
    public String toString() {
        String times = count == 1 ? "" : " ×" + count;
        return path + " [" + kind.code() + "]" + times + ": " + kind.message();
    }
}
