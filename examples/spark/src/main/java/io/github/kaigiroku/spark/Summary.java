package io.github.kaigiroku.spark;

import java.util.Locale;

/**
 * 件数: what a run has done.
 *
 * @param rendered records whose files were made
 * @param refused records with errors
 * @param skipped records that an earlier run had done
 * @param seconds how long the run took
 */
public record Summary(long rendered, long refused, long skipped, double seconds) {

    String text() {
        return String.format(
                Locale.ROOT,
                "%,d records rendered, %,d refused, %,d done before; %.1f s, %,.0f records a second",
                rendered,
                refused,
                skipped,
                seconds,
                (rendered + refused) / seconds);
    }
}
