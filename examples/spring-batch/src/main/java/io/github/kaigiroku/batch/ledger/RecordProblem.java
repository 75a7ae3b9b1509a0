package io.github.kaigiroku.batch.ledger;

/**
 * 会議録の指摘: one finding about one record, for the reports.
 *
 * @param name the base name of its files
 * @param file the file it lies in
 * @param line the line of the file it begins on, counted from 1
 * @param problem what is wrong
 */
public record RecordProblem(String name, String file, long line, Problem problem) {}
