package io.github.kaigiroku.batch.ledger;

/**
 * 件数: what a run has done.
 *
 * @param done records that are done with
 * @param refused those of them that have errors and no files
 * @param bytes the size of all files made
 */
public record Counts(long done, long refused, long bytes) {

    /**
     * 出力した件数: records that have their files.
     *
     * @return the number
     */
    public long rendered() {
        return done - refused;
    }
}
