package io.github.kaigiroku.batch.ledger;

import java.util.Map;

/**
 * 台帳の一行: what an earlier run made of a record.
 *
 * @param file the file the record lay in
 * @param line the line it began on
 * @param digest of its JSON and the forms asked for
 * @param refused whether it had errors and got no files
 * @param files the size of each file made, by its name
 */
public record LedgerEntry(String file, long line, String digest, boolean refused, Map<String, Long> files) {

    /** Copies the map. */
    public LedgerEntry {
        files = Map.copyOf(files);
    }
}
