package io.github.kaigiroku.model;

/**
 * 審議の記録の種類ごとの処理: one method for each kind of entry.
 *
 * @param <R> the type of the answer
 */
public interface EntryVisitor<R> {
    /**
     * Handles 議題の見出し.
     *
     * @param heading the entry
     * @return the answer for it
     */
    R heading(Heading heading);

    /**
     * Handles 発言.
     *
     * @param remark the entry
     * @return the answer for it
     */
    R remark(Remark remark);

    /**
     * Handles 議事の経過.
     *
     * @param narration the entry
     * @return the answer for it
     */
    R narration(Narration narration);

    /**
     * Handles 決定事項.
     *
     * @param decision the entry
     * @return the answer for it
     */
    R decision(Decision decision);

    /**
     * Handles 表決.
     *
     * @param vote the entry
     * @return the answer for it
     */
    R vote(Vote vote);

    /**
     * Handles 休憩.
     *
     * @param recess the entry
     * @return the answer for it
     */
    R recess(Recess recess);

    /**
     * Handles 閉会.
     *
     * @param closing the entry
     * @return the answer for it
     */
    R closing(Closing closing);
}
