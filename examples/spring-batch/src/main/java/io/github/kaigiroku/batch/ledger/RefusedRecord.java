package io.github.kaigiroku.batch.ledger;

/**
 * 不備のある会議録: one problem of one record, for the reports.
 *
 * @param name the base name its files would have had
 * @param file the file it lies in
 * @param line the line of the file it begins on, counted from 1
 * @param problem what is wrong
 */
public record RefusedRecord(String name, String file, long line, Problem problem) {}
