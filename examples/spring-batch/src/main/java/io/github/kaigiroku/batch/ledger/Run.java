package io.github.kaigiroku.batch.ledger;

/**
 * 実行: one run over an input.
 *
 * @param folder the output folder's real path, by which the ledger keeps its rows apart from other folders' in one database
 * @param number identifies this run
 */
public record Run(String folder, long number) {}
