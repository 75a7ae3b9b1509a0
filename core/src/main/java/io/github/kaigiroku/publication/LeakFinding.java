package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;

/**
 * 漏れの検査結果: one thing that {@link LeakCheck} has found in a file. Repeats the words found, so it is no more public than the
 * record. Immutable and thread-safe.
 *
 * @param kind how bad it is
 * @param place in what kind of place it stands
 * @param where where that is: page, part or object, within which attachment
 * @param what the words as they stand there, shortened; why it cannot be read for {@link LeakKind#UNREADABLE}
 * @param count how many times it stands there
 */
public record LeakFinding(LeakKind kind, LeakPlace place, Message where, Message what, int count) {

    /**
     * What was found, where, and what to do.
     *
     * @return a line in both languages
     */
    public Message message() {
        String times = count == 1 ? "" : " ×" + count;
        return switch (kind) {
            case LEAK ->
                new Message(
                        where.japanese() + "（" + place.label().japanese() + "）に、公開しない語句「" + what.japanese() + "」があります"
                                + times + "。" + place.advice().japanese(),
                        where.english() + " (" + place.label().english() + ") holds what is not to be published: \""
                                + what.english() + "\"" + times + ". "
                                + place.advice().english());
            case POSSIBLE ->
                new Message(
                        where.japanese() + "に、公開しない語句と同じ文字「" + what.japanese() + "」があります" + times + "。公開してよいか確かめてください。",
                        where.english() + " holds \"" + what.english() + "\"" + times
                                + ", which may be what is not to be published. Check whether it may.");
            case UNREADABLE ->
                new Message(
                        where.japanese() + "は検査できません。" + what.japanese(),
                        where.english() + " could not be checked. " + what.english());
        };
    }

    /** Kind and both texts in one line, as a log or a terminal shows it. */
    @Override
    public String toString() {
        return "[" + kind.code() + "] " + message();
    }
}
