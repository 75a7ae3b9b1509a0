package io.github.kaigiroku.spark;

import java.io.Serializable;

/**
 * 作ったファイル: one file of a record.
 *
 * @param format {@code docx} or {@code pdf}
 * @param pages how many pages it has; 0 for DOCX, whose pages are made by the program that shows it
 * @param bytes its size
 * @param sha256 its hash in hexadecimal
 */
record FileResult(String format, int pages, long bytes, String sha256) implements Serializable {}
