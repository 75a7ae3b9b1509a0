package io.github.kaigiroku.batch.ledger;

import io.github.kaigiroku.batch.input.RecordSlice;
import java.util.List;

/**
 * 結果: what became of one record.
 *
 * @param slice the record
 * @param bytes the size of the files made for it
 * @param problems why it was refused and has no files; empty when it was rendered
 */
public record Outcome(RecordSlice slice, long bytes, List<Problem> problems) {

    /** Copies the list. */
    public Outcome {
        problems = List.copyOf(problems);
    }

    /**
     * 不備: whether the record has no files, because of errors in it.
     *
     * @return true when there are problems
     */
    public boolean refused() {
        return !problems.isEmpty();
    }
}
