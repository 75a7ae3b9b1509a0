package io.github.kaigiroku.batch.ledger;

import io.github.kaigiroku.batch.input.RecordSlice;
import java.util.List;
import java.util.Map;

/**
 * 結果: what became of one record.
 *
 * @param slice the record
 * @param digest of its JSON and the forms asked for, as it was done
 * @param kind what happened
 * @param files the size of each file made, by its name; of a refused record what an earlier run made of it
 * @param problems the errors it was refused for, and all warnings; empty for one that was kept
 */
public record Outcome(RecordSlice slice, String digest, Kind kind, Map<String, Long> files, List<Problem> problems) {

    /** 結果の種類. */
    public enum Kind {
        /** Its files were made now. */
        RENDERED,
        /** It has errors, and no files. */
        REFUSED,
        /** An earlier run did it, and nothing has changed since. */
        KEPT,
        /** As {@link #KEPT}, for one that the earlier run refused. */
        KEPT_REFUSED
    }

    /** Copies the collections. */
    public Outcome {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * 不備: whether the record has no files, because of errors in it.
     *
     * @return true when it was refused, now or by an earlier run
     */
    public boolean refused() {
        return kind == Kind.REFUSED || kind == Kind.KEPT_REFUSED;
    }

    /**
     * 据置き: whether an earlier run's result stays.
     *
     * @return true when nothing was done
     */
    public boolean kept() {
        return kind == Kind.KEPT || kind == Kind.KEPT_REFUSED;
    }
}
